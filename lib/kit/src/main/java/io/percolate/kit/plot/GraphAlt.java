package io.percolate.kit.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A graph in words. */
final class GraphAlt {

  /** How many boxes, and how many arrows, are read out. */
  private static final int MOST = 60;

  private GraphAlt() {}

  static String of(Graph graph) {
    String title = Labels.NONE.title(graph.frame().title()).quoted();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Graph%s of %s and %s."
            .formatted(
                title,
                counted(graph.nodes().size(), "node"),
                counted(graph.arrows().size(), "arrow")));
    if (!graph.nodes().isEmpty()) {
      sentences.add("Nodes: " + listed(graph.nodes().stream().map(GraphAlt::node)) + ".");
    }
    if (!graph.arrows().isEmpty()) {
      sentences.add("Arrows: " + listed(graph.arrows().stream().map(a -> arrow(graph, a))) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String listed(Stream<String> words) {
    List<String> all = words.toList();
    String text = all.stream().limit(MOST).collect(Collectors.joining("; "));
    return all.size() > MOST ? text + "; and %d more".formatted(all.size() - MOST) : text;
  }

  private static String node(Graph.Node node) {
    String lines = node.lines().stream().map(Graph.Line::text).collect(Collectors.joining(", "));
    return lines.isEmpty() ? node.heading() : node.heading() + " (" + lines + ")";
  }

  private static String arrow(Graph graph, Graph.Arrow arrow) {
    String way =
        graph.nodes().get(arrow.from()).heading() + " → " + graph.nodes().get(arrow.to()).heading();
    return arrow.label().isEmpty() ? way : way + " (" + arrow.label() + ")";
  }
}
