package io.percolate.kit.plot.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A graph without circles, laid out in layers that all arrows run along. Boxes never overlap, and
 * arrows touch no box but their own two.
 *
 * @param boxes where each box stands, in the order given
 * @param routes how each arrow goes, in the order given
 * @param size the room that all of it takes, from (0, 0)
 */
public record Layout(List<Box> boxes, List<Route> routes, Size size) {

  /** Which way the arrows run. */
  public enum Direction {
    DOWN,
    RIGHT
  }

  /** The room that a passing arrow takes in a layer. */
  private static final Size PASSAGE = new Size(2, 0);

  /** How far apart the ends of arrows at one box are. */
  private static final double PORTS = 14;

  /**
   * Lays boxes and arrows out.
   *
   * @param sizes one for each box
   * @param links the arrows between them
   * @param between the room between two layers, of which texts on arrows make one
   * @param beside the room between two boxes of a layer
   * @throws IllegalArgumentException if the arrows make a circle
   */
  public static Layout of(
      List<Size> sizes, List<Link> links, Direction direction, double between, double beside) {
    if (direction == Direction.RIGHT) {
      List<Link> turned =
          links.stream().map(l -> new Link(l.from(), l.to(), l.label().turned())).toList();
      return down(sizes.stream().map(Size::turned).toList(), turned, between, beside).turned();
    }
    return down(sizes, links, between, beside);
  }

  private Layout turned() {
    return new Layout(
        boxes.stream().map(Box::turned).toList(),
        routes.stream().map(Route::turned).toList(),
        size.turned());
  }

  private static Layout down(List<Size> sizes, List<Link> links, double between, double beside) {
    // A text on an arrow stands in a layer of its own, where nothing runs into it.
    int step = links.stream().anyMatch(Link::labelled) ? 2 : 1;
    int[] ranks = Ranks.of(sizes.size(), links, step);
    List<Vertex> boxes =
        IntStream.range(0, ranks.length)
            .mapToObj(i -> new Vertex(ranks[i], sizes.get(i), false))
            .toList();
    List<List<Vertex>> chains = links.stream().map(link -> chain(link, boxes)).toList();
    List<List<Vertex>> layers = emptyLayers(boxes);
    for (List<List<Vertex>> part : parts(boxes)) {
      Ordering.reduceCrossings(part);
      Positions.assign(part, beside);
      stand(part, layers, beside);
    }
    return new Drawing(layers, between).layout(boxes, chains);
  }

  /** An arrow's vertices from box to box, one in each layer between. */
  private static List<Vertex> chain(Link link, List<Vertex> boxes) {
    Vertex last = boxes.get(link.to());
    List<Vertex> chain = new ArrayList<>(List.of(boxes.get(link.from())));
    int first = chain.get(0).rank;
    for (int rank = first + 1; rank < last.rank; rank++) {
      boolean label = link.labelled() && rank == (first + last.rank) / 2;
      Vertex vertex = new Vertex(rank, label ? link.label() : PASSAGE, true);
      chain.get(chain.size() - 1).connect(vertex);
      chain.add(vertex);
    }
    chain.get(chain.size() - 1).connect(last);
    chain.add(last);
    return chain;
  }

  private static List<List<Vertex>> emptyLayers(List<Vertex> boxes) {
    int count = boxes.stream().mapToInt(v -> v.rank + 1).max().orElse(0);
    return Stream.generate(() -> (List<Vertex>) new ArrayList<Vertex>()).limit(count).toList();
  }

  /**
   * Parts that no arrow connects, each layer by layer, in the order in which a walk from their
   * first box comes by.
   */
  private static List<List<List<Vertex>>> parts(List<Vertex> boxes) {
    List<List<List<Vertex>>> parts = new ArrayList<>();
    Set<Vertex> seen = new HashSet<>();
    for (Vertex box : boxes) {
      if (!seen.contains(box)) {
        parts.add(emptyLayers(boxes));
        visit(box, parts.get(parts.size() - 1), seen);
      }
    }
    return parts;
  }

  private static void visit(Vertex vertex, List<List<Vertex>> part, Set<Vertex> seen) {
    if (seen.add(vertex)) {
      part.get(vertex.rank).add(vertex);
      vertex.below.forEach(next -> visit(next, part, seen));
      vertex.above.forEach(next -> visit(next, part, seen));
    }
  }

  /** Sets a part to the right of those before it. */
  private static void stand(List<List<Vertex>> part, List<List<Vertex>> layers, double beside) {
    double right =
        layers.stream().flatMap(List::stream).mapToDouble(Layout::right).max().orElse(-beside);
    for (int i = 0; i < layers.size(); i++) {
      part.get(i).forEach(v -> v.x += right + beside);
      layers.get(i).addAll(part.get(i));
    }
  }

  private static double right(Vertex vertex) {
    return vertex.x + vertex.size.width() / 2;
  }

  /** What follows from every vertex's layer and place in it. */
  private static final class Drawing {

    private final double[] top;
    private final double[] bottom;

    Drawing(List<List<Vertex>> layers, double between) {
      top = new double[layers.size()];
      bottom = new double[layers.size()];
      for (int i = 0; i < top.length; i++) {
        top[i] = i == 0 ? 0 : bottom[i - 1] + between;
        double height = layers.get(i).stream().mapToDouble(v -> v.size.height()).max().orElse(0);
        bottom[i] = top[i] + height;
      }
    }

    Layout layout(List<Vertex> boxes, List<List<Vertex>> chains) {
      Map<Vertex, List<List<Vertex>>> leaving = new HashMap<>();
      Map<Vertex, List<List<Vertex>>> coming = new HashMap<>();
      for (List<Vertex> chain : chains) {
        leaving.computeIfAbsent(chain.get(0), v -> new ArrayList<>()).add(chain);
        coming.computeIfAbsent(chain.get(chain.size() - 1), v -> new ArrayList<>()).add(chain);
      }
      leaving.values().forEach(list -> list.sort(Comparator.comparingDouble(c -> c.get(1).x)));
      coming
          .values()
          .forEach(list -> list.sort(Comparator.comparingDouble(c -> c.get(c.size() - 2).x)));
      List<Route> routes = new ArrayList<>();
      for (List<Vertex> chain : chains) {
        double start = port(chain.get(0), chain, leaving);
        double end = port(chain.get(chain.size() - 1), chain, coming);
        routes.add(route(chain, start, end));
      }
      double width =
          Stream.concat(boxes.stream(), chains.stream().flatMap(List::stream))
              .mapToDouble(Layout::right)
              .max()
              .orElse(0);
      double height = bottom.length == 0 ? 0 : bottom[bottom.length - 1];
      return new Layout(boxes.stream().map(this::box).toList(), routes, new Size(width, height));
    }

    /** Where on a box's side this of its arrows begins or ends: side by side, in their order. */
    private static double port(
        Vertex box, List<Vertex> chain, Map<Vertex, List<List<Vertex>>> arrows) {
      List<List<Vertex>> all = arrows.get(box);
      int place =
          IntStream.range(0, all.size()).filter(i -> all.get(i) == chain).findFirst().orElseThrow();
      double apart = Math.min(PORTS, 0.8 * box.size.width() / all.size());
      return box.x + (place - (all.size() - 1) / 2.0) * apart;
    }

    private Route route(List<Vertex> chain, double start, double end) {
      List<Spot> spots = new ArrayList<>();
      Vertex first = chain.get(0);
      Vertex last = chain.get(chain.size() - 1);
      Box label = new Box(0, 0, 0, 0);
      spots.add(new Spot(start, box(first).y() + first.size.height()));
      spots.add(new Spot(start, bottom[first.rank]));
      for (Vertex vertex : chain.subList(1, chain.size() - 1)) {
        spots.add(new Spot(vertex.x, top[vertex.rank]));
        spots.add(new Spot(vertex.x, bottom[vertex.rank]));
        label = vertex.size.height() > 0 ? box(vertex) : label;
      }
      spots.add(new Spot(end, top[last.rank]));
      spots.add(new Spot(end, box(last).y()));
      return new Route(apart(spots), label);
    }

    /** Without spots that are, but for rounding, the one before. */
    private static List<Spot> apart(List<Spot> spots) {
      List<Spot> apart = new ArrayList<>();
      for (Spot spot : spots) {
        Spot before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
        if (before == null || Math.hypot(spot.x() - before.x(), spot.y() - before.y()) > 1e-6) {
          apart.add(spot);
        }
      }
      return apart;
    }

    private Box box(Vertex vertex) {
      double middle = (top[vertex.rank] + bottom[vertex.rank]) / 2;
      return new Box(
          vertex.x - vertex.size.width() / 2,
          middle - vertex.size.height() / 2,
          vertex.size.width(),
          vertex.size.height());
    }
  }
}
