package io.percolate.kit.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a graph of objects that know what they were made from; each object is one box. */
final class GraphWalk<T> {

  private static final int ENTERED = -1;

  private final Function<? super T, ? extends Iterable<? extends T>> children;
  private final Function<? super T, String> text;
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final List<Graph.Arrow> arrows = new ArrayList<>();

  /** By identity: two values may be equal and still be two. */
  private final Map<T, Integer> places = new IdentityHashMap<>();

  GraphWalk(
      Function<? super T, ? extends Iterable<? extends T>> children,
      Function<? super T, String> text) {
    this.children = children;
    this.text = text;
  }

  Graph from(T root) {
    visit(root);
    return new Graph(nodes, arrows, Graph.empty().frame());
  }

  /** The place of an object's box, which comes after those of its children. */
  private int visit(T object) {
    Integer known = places.get(object);
    if (known != null && known == ENTERED) {
      throw new IllegalArgumentException(
          "“%s” is among its own children or theirs; a computation never needs its own result."
              .formatted(firstLine(object)));
    }
    if (known != null) {
      return known;
    }
    if (places.size() == Graph.MOST) {
      throw new IllegalArgumentException(
          "The graph has more than %d nodes; draw a part of it, from a node nearer to its leaves."
              .formatted(Graph.MOST));
    }
    places.put(object, ENTERED);
    List<Integer> sources = new ArrayList<>();
    for (T child : children.apply(object)) {
      sources.add(visit(child));
    }
    int place = nodes.size();
    List<String> lines = Arrays.asList(text.apply(object).split("\\R"));
    nodes.add(
        new Graph.Node(
            "node " + place,
            lines.get(0),
            "",
            Graph.Line.plain(lines.subList(1, lines.size())),
            List.of(),
            false));
    sources.forEach(source -> arrows.add(new Graph.Arrow(source, place, "")));
    places.put(object, place);
    return place;
  }

  private String firstLine(T object) {
    return text.apply(object).split("\\R")[0];
  }
}
