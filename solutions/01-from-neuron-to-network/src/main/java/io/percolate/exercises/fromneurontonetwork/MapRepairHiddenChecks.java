package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;

/** Checks of {@link MapRepair} that graders have. */
class MapRepairHiddenChecks {
  private static final List<String> CONCEPTS =
      List.of("batch", "epoch", "layer", "loss", "metric", "neuron", "ReLU", "weight");
  private static final List<String> WORDS =
      List.of("needs", "makes", "changes", "is part of", "Is judged by");

  @Check(value = "maps drawn at random", points = 1)
  @Order(1)
  void repairsRandomMaps(MapRepair repair, Inputs inputs) {
    for (int i = 0; i < 12; i++) {
      Map<String, String> names = boxes(inputs, inputs.integer(5, 10));
      List<String> ids = List.copyOf(names.keySet());
      List<Arrow> arrows = new ArrayList<>();
      List<Arrow> claims = new ArrayList<>();
      for (String from : ids) {
        for (String to : ids) {
          if (names.get(from).equals(names.get(to))) {
            continue;
          }
          if (inputs.integer(1, 4) == 1) {
            arrows.add(new Arrow(from, to, inputs.integer(0, 1) == 0 ? "" : pick(WORDS, inputs)));
          }
          if (inputs.integer(1, 8) == 1
              && claims.stream().noneMatch(c -> isBetween(c, names.get(from), names.get(to)))) {
            claims.add(new Arrow(names.get(from), names.get(to), pick(WORDS, inputs)));
          }
        }
      }
      MapRepairChecks.expectRepaired(repair, names, arrows, claims);
    }
  }

  @Check(value = "two things said of the same two concepts, and both directions", points = 0.5)
  @Order(2)
  void keepsDifferentStatements(MapRepair repair, Inputs inputs) {
    String one = pick(CONCEPTS.subList(0, 4), inputs);
    String other = pick(CONCEPTS.subList(4, 8), inputs);
    Map<String, String> names = MapRepairChecks.names("P", one, "Q", other, "R", one);
    MapRepairChecks.expectRepaired(
        repair,
        names,
        List.of(new Arrow("P", "Q", "needs"), new Arrow("R", "Q", "makes")),
        List.of(new Arrow(one, other, "changes")));
    MapRepairChecks.expectRepaired(
        repair,
        names,
        List.of(new Arrow("P", "Q", ""), new Arrow("Q", "R", "")),
        List.of(new Arrow(other, one, "changes")));
    MapRepairChecks.expectRepaired(
        repair,
        names,
        List.of(new Arrow("P", "Q", "needs"), new Arrow("R", "Q", "")),
        List.of(new Arrow(other, one, "needs")));
  }

  @Check(
      value = "a map in order stays, and one without words or claims loses its arrows",
      points = 0.5)
  @Order(3)
  void leavesAMapInOrder(MapRepair repair, Inputs inputs) {
    Map<String, String> names = MapRepairChecks.names("k1", "loss", "k2", "metric", "k3", "epoch");
    String words = pick(WORDS, inputs);
    MapRepairChecks.expectRepaired(
        repair,
        names,
        List.of(new Arrow("k3", "k1", words), new Arrow("k1", "k2", words)),
        List.of(new Arrow("epoch", "loss", words)));
    MapRepairChecks.expectRepaired(
        repair, names, List.of(new Arrow("k1", "k2", ""), new Arrow("k2", "k3", "")), List.of());
    MapRepairChecks.expectRepaired(repair, names, List.of(), List.of());
  }

  /** Boxes of which at least two hold the same concept. */
  private static Map<String, String> boxes(Inputs inputs, int n) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("b0", pick(CONCEPTS, inputs));
    names.put("b1", names.get("b0"));
    for (int i = 2; i < n; i++) {
      names.put("b" + i, pick(CONCEPTS, inputs));
    }
    return names;
  }

  private static boolean isBetween(Arrow arrow, String from, String to) {
    return arrow.from().equals(from) && arrow.to().equals(to);
  }

  private static String pick(List<String> from, Inputs inputs) {
    return from.get(inputs.integer(0, from.size() - 1));
  }
}
