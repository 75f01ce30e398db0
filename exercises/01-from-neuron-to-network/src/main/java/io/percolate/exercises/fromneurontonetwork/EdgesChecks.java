package io.percolate.exercises.fromneurontonetwork;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;

/** Checks of {@link Edges} that learners see. */
class EdgesChecks {
  private static final int MOST_NAMED = 4;
  private static final String TWICE =
      "All arrows are there, but some of them more than once. Add each pair a single time.";

  @Check(value = "one layer, 3-2: six arrows", points = 0.5)
  @Order(1)
  void connectsOneLayer(Edges edges) {
    expectEdges(edges, 3, 2);
  }

  @Check(value = "2-3-2: twelve arrows", points = 1)
  @Order(2)
  void connectsTheExample(Edges edges) {
    expectEdges(edges, 2, 3, 2);
  }

  static void expectEdges(Edges edges, int... units) {
    List<Edge> got = edges.of(units);
    Set<Edge> expected = forward(units);
    Set<Edge> distinct = new LinkedHashSet<>(got);
    expectThat(
        distinct.equals(expected) && got.size() == expected.size(),
        String.join("\n", lines(got, distinct, expected, units)));
  }

  private static List<String> lines(
      List<Edge> got, Set<Edge> distinct, Set<Edge> expected, int[] units) {
    List<String> lines = new ArrayList<>();
    lines.add("expected  %d arrows, each once".formatted(expected.size()));
    lines.add(
        "but got   %d%s"
            .formatted(
                got.size(),
                got.size() == distinct.size()
                    ? ""
                    : ", of which only %d are different".formatted(distinct.size())));
    List<Edge> missing = expected.stream().filter(e -> !distinct.contains(e)).toList();
    List<Edge> extra = distinct.stream().filter(e -> !expected.contains(e)).toList();
    if (!missing.isEmpty()) {
      lines.add("missing   " + named(missing));
    }
    if (!extra.isEmpty()) {
      lines.add("too many  " + named(extra));
    }
    String meaning = distinct.equals(expected) ? TWICE : mistakes(units).get(distinct);
    if (meaning != null) {
      lines.add(meaning);
    }
    return lines;
  }

  private static String named(Collection<Edge> edges) {
    String first =
        edges.stream()
            .limit(MOST_NAMED)
            .map(e -> e.from() + " → " + e.to())
            .collect(Collectors.joining(", "));
    return edges.size() > MOST_NAMED
        ? "%s and %d more".formatted(first, edges.size() - MOST_NAMED)
        : first;
  }

  /** What comes out of typical mistakes, and what they are. */
  private static Map<Set<Edge>, String> mistakes(int... units) {
    int layers = units.length - 1;
    Map<Set<Edge>, String> mistakes = new LinkedHashMap<>();
    mistakes.putIfAbsent(Set.of(), "There is no arrow at all. Was anything added to the list?");
    mistakes.putIfAbsent(
        each(forward(units), 0, 0, true),
        "Every arrow is turned round. A network reads forward: from is in the layer on the left.");
    mistakes.putIfAbsent(
        each(forward(units), 1, 1, false), "The numbers begin at 1. Number the first input 0.");
    mistakes.putIfAbsent(
        between(units, new int[layers + 1], 1, false),
        "The numbers begin again in every layer. Each unit needs a number of its own: go on counting where the layer before ended.");
    mistakes.putIfAbsent(
        between(units, shifted(units), 1, false),
        "The layers on the right begin one too early or too late. A layer's first number is the count of all units in front of it.");
    mistakes.putIfAbsent(
        between(units, starts(units), layers, false),
        "Some arrows skip a layer. Each layer sees only the one just before it.");
    mistakes.putIfAbsent(
        between(units, starts(units), 1, true),
        "Only units of the same place are connected. Every unit of a layer has an arrow to every unit of the next.");
    mistakes.putIfAbsent(
        forward(Arrays.copyOf(units, layers)),
        "The arrows into the last layer are missing: n numbers in units have n − 1 pairs of neighbours.");
    mistakes.putIfAbsent(
        anyToLater(units),
        "Units of one layer are connected with each other. Arrows go from a layer to the next only.");
    return mistakes;
  }

  /** The right answer. */
  private static Set<Edge> forward(int... units) {
    return between(units, starts(units), 1, false);
  }

  /** The number of each layer's first unit. */
  private static int[] starts(int... units) {
    int[] starts = new int[units.length];
    for (int l = 1; l < units.length; l++) {
      starts[l] = starts[l - 1] + units[l - 1];
    }
    return starts;
  }

  private static int[] shifted(int... units) {
    int[] starts = starts(units);
    for (int l = 1; l < units.length; l++) {
      starts[l]--;
    }
    return starts;
  }

  /**
   * @param reach how many layers on an arrow may go
   * @param straight whether only units of the same place are connected
   */
  private static Set<Edge> between(int[] units, int[] starts, int reach, boolean straight) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (int l = 0; l < units.length; l++) {
      for (int m = l + 1; m < units.length && m <= l + reach; m++) {
        for (int i = 0; i < units[l]; i++) {
          for (int j = 0; j < units[m]; j++) {
            if (!straight || i == j) {
              edges.add(new Edge(starts[l] + i, starts[m] + j));
            }
          }
        }
      }
    }
    return edges;
  }

  private static Set<Edge> each(Set<Edge> edges, int from, int to, boolean turned) {
    return edges.stream()
        .map(e -> turned ? new Edge(e.to(), e.from()) : new Edge(e.from() + from, e.to() + to))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Edge> anyToLater(int... units) {
    int all = Arrays.stream(units).sum();
    Set<Edge> edges = new LinkedHashSet<>();
    for (int i = 0; i < all; i++) {
      for (int j = i + 1; j < all; j++) {
        edges.add(new Edge(i, j));
      }
    }
    return edges;
  }
}
