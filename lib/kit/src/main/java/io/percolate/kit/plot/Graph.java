package io.percolate.kit.plot;

import io.percolate.kit.plot.graph.Layout.Direction;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Boxes and the arrows between them, from left to right or from the top down: a computation graph,
 * a concept map, a network. Where each box stands follows from the arrows, which run in no circle.
 */
public final class Graph implements Figure {

  /**
   * One box.
   *
   * @param detail said after the heading, in a lighter voice
   * @param lines under the heading
   * @param columns at the right of the heading, under each other from box to box
   * @param quiet whether it stands back behind the others
   */
  record Node(
      String id,
      String heading,
      String detail,
      List<Line> lines,
      List<String> columns,
      boolean quiet) {

    boolean hasNotes() {
      return lines.stream().anyMatch(line -> !line.note().isEmpty());
    }
  }

  /** A line of a box, with a note at its right or an empty one. */
  record Line(String text, String note) {

    static List<Line> plain(List<String> texts) {
      return texts.stream().map(text -> new Line(text, "")).toList();
    }
  }

  /** An arrow between the boxes at two places. */
  record Arrow(int from, int to, String label) {}

  /** What stands around the boxes; {@code columns} are the headings of theirs. */
  record Frame(String title, List<String> columns, String foot, Direction direction) {}

  /** More can't be read on a page. */
  static final int MOST = 200;

  private final List<Node> nodes;
  private final List<Arrow> arrows;
  private final Frame frame;

  Graph(List<Node> nodes, List<Arrow> arrows, Frame frame) {
    this.nodes = List.copyOf(nodes);
    this.arrows = List.copyOf(arrows);
    this.frame = frame;
  }

  static Graph empty() {
    return new Graph(List.of(), List.of(), new Frame("", List.of(), "", Direction.RIGHT));
  }

  static <T> Graph of(
      T root,
      Function<? super T, ? extends Iterable<? extends T>> children,
      Function<? super T, String> text) {
    return new GraphWalk<T>(children, text).from(root);
  }

  /**
   * The same graph with one more box.
   *
   * @param id what edges call it
   * @param heading written in it
   * @param lines written under the heading
   * @throws IllegalArgumentException if there is such a box already, or 200 others
   */
  public Graph node(String id, String heading, String... lines) {
    if (nodes.stream().anyMatch(node -> node.id().equals(id))) {
      throw new IllegalArgumentException(
          "There is a node “%s” already; give each node an id of its own.".formatted(id));
    }
    if (nodes.size() == MOST) {
      throw new IllegalArgumentException(
          "A graph shows at most %d nodes; draw a part of this one.".formatted(MOST));
    }
    Node node = new Node(id, heading, "", Line.plain(List.of(lines)), List.of(), false);
    return new Graph(Stream.concat(nodes.stream(), Stream.of(node)).toList(), arrows, frame);
  }

  /**
   * The same graph with one more arrow. There may be several between the same two boxes.
   *
   * @throws IllegalArgumentException if there is no such box, or the arrow closes a circle
   */
  public Graph edge(String from, String to) {
    return edge(from, to, "");
  }

  /**
   * The same graph with one more arrow, and a text on it.
   *
   * @throws IllegalArgumentException if there is no such box, or the arrow closes a circle
   */
  public Graph edge(String from, String to, String label) {
    Arrow arrow = new Arrow(place(from), place(to), label);
    List<Integer> back = path(arrow.to(), arrow.from());
    if (!back.isEmpty()) {
      List<String> circle = new ArrayList<>(back.stream().map(i -> nodes.get(i).id()).toList());
      circle.add(to);
      throw new IllegalArgumentException(
          "The edge from “%s” to “%s” closes a circle, %s; in a graph that is drawn in layers none may."
              .formatted(from, to, String.join(" → ", circle)));
    }
    return new Graph(nodes, Stream.concat(arrows.stream(), Stream.of(arrow)).toList(), frame);
  }

  /** The same graph with its arrows running down, where they ran to the right. */
  public Graph topDown() {
    Frame down = new Frame(frame.title(), frame.columns(), frame.foot(), Direction.DOWN);
    return new Graph(nodes, arrows, down);
  }

  /** The same graph under this title. */
  public Graph title(String title) {
    Frame titled = new Frame(title, frame.columns(), frame.foot(), frame.direction());
    return new Graph(nodes, arrows, titled);
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Arrow> arrows() {
    return arrows;
  }

  Frame frame() {
    return frame;
  }

  @Override
  public BufferedImage image() {
    return GraphPainter.paint(this);
  }

  @Override
  public String alt() {
    return GraphAlt.of(this);
  }

  private int place(String id) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).id().equals(id)) {
        return i;
      }
    }
    List<String> known = nodes.stream().map(node -> "“" + node.id() + "”").limit(12).toList();
    throw new IllegalArgumentException(
        "There is no node “%s” yet; add it with node(…) before its edges. There %s."
            .formatted(
                id, known.isEmpty() ? "are none so far" : "are " + String.join(", ", known)));
  }

  /** The boxes on a way along the arrows, both ends included; none if there is no way. */
  private List<Integer> path(int from, int to) {
    if (from == to) {
      return List.of(from);
    }
    List<List<Integer>> ways = new ArrayList<>(List.of(List.of(from)));
    boolean[] seen = new boolean[nodes.size()];
    for (int i = 0; i < ways.size(); i++) {
      List<Integer> way = ways.get(i);
      int at = way.get(way.size() - 1);
      for (Arrow arrow : arrows) {
        if (arrow.from() == at && !seen[arrow.to()]) {
          seen[arrow.to()] = true;
          List<Integer> longer = Stream.concat(way.stream(), Stream.of(arrow.to())).toList();
          if (arrow.to() == to) {
            return longer;
          }
          ways.add(longer);
        }
      }
    }
    return List.of();
  }
}
