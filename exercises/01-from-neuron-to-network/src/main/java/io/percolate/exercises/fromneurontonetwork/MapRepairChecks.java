package io.percolate.exercises.fromneurontonetwork;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;

/** Checks of {@link MapRepair} that learners see. */
class MapRepairChecks {
  private static final int MOST_NAMED = 3;
  private static final String TWICE =
      "An arrow stands twice. Arrows become equal when two boxes become one, or when the text claims what the map says already: keep one of them.";

  @Check(value = "one box a concept", points = 0.5)
  @Order(1)
  void mergesBoxes(MapRepair repair) {
    expectRepaired(
        repair,
        names("A", "network", "B", "layer", "C", "neuron", "D", "layer"),
        List.of(
            new Arrow("A", "B", "consists of"),
            new Arrow("D", "C", "consists of"),
            new Arrow("A", "D", "consists of")),
        List.of());
  }

  @Check(value = "an arrow without words takes its claim's, or goes", points = 0.5)
  @Order(2)
  void findsWords(MapRepair repair) {
    expectRepaired(
        repair,
        names("A", "neuron", "B", "weight", "C", "bias"),
        List.of(new Arrow("A", "B", ""), new Arrow("B", "C", ""), new Arrow("C", "A", "shifts")),
        List.of(new Arrow("neuron", "weight", "multiplies by")));
  }

  @Check(value = "what the text claims is drawn", points = 0.5)
  @Order(3)
  void addsClaims(MapRepair repair) {
    expectRepaired(
        repair,
        names("A", "loss", "B", "metric", "C", "training"),
        List.of(new Arrow("C", "A", "makes small")),
        List.of(new Arrow("metric", "training", "judges")));
  }

  @Check(value = "the lesson's map", points = 0.5)
  @Order(4)
  void repairsThePrintedMap(MapRepair repair) {
    expectRepaired(
        repair,
        names(
            "A", "large model",
            "B", "deep learning",
            "C", "datasets",
            "D", "compute",
            "E", "distributed computing",
            "F", "compute",
            "G", "distributed computing"),
        List.of(
            new Arrow("A", "B", ""),
            new Arrow("A", "C", "learns from"),
            new Arrow("A", "D", ""),
            new Arrow("B", "E", ""),
            new Arrow("C", "F", "when large, need"),
            new Arrow("D", "G", "")),
        List.of(
            new Arrow("large model", "deep learning", "is trained by"),
            new Arrow("large model", "distributed computing", "is spread out by"),
            new Arrow("large model", "datasets", "learns from"),
            new Arrow("large model", "compute", "needs")));
  }

  static Map<String, String> names(String... idsAndNames) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < idsAndNames.length; i += 2) {
      names.put(idsAndNames[i], idsAndNames[i + 1]);
    }
    return names;
  }

  static void expectRepaired(
      MapRepair repair, Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    List<Arrow> got = repair.of(names, arrows, claims);
    Set<Arrow> drawn = byName(names, arrows);
    Set<Arrow> expected = new LinkedHashSet<>();
    Stream.of(drawn, claims)
        .flatMap(Collection::stream)
        .filter(a -> !a.label().isEmpty())
        .forEach(expected::add);
    Set<Arrow> distinct = new LinkedHashSet<>(got);
    if (distinct.equals(expected) && got.size() == expected.size()) {
      return;
    }
    List<Arrow> extra = distinct.stream().filter(a -> !expected.contains(a)).toList();
    List<Arrow> missing = expected.stream().filter(a -> !distinct.contains(a)).toList();
    List<String> lines = new ArrayList<>();
    lines.add("expected  %d arrows: %s".formatted(expected.size(), named(expected)));
    lines.add("but got   %d arrows: %s".formatted(got.size(), named(got)));
    if (!missing.isEmpty()) {
      lines.add("missing   " + named(missing));
    }
    if (!extra.isEmpty()) {
      lines.add("too many  " + named(extra));
    }
    lines.add(
        !extra.isEmpty()
            ? whyExtra(extra, names.keySet(), drawn, claims)
            : !missing.isEmpty() ? whyMissing(missing.get(0), drawn, got) : TWICE);
    expectThat(false, String.join("\n", lines));
  }

  private static Set<Arrow> byName(Map<String, String> names, List<Arrow> arrows) {
    return arrows.stream()
        .map(a -> new Arrow(names.get(a.from()), names.get(a.to()), a.label()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String whyExtra(
      List<Arrow> extra, Set<String> ids, Set<Arrow> drawn, List<Arrow> claims) {
    for (Arrow arrow : extra) {
      if (ids.contains(arrow.from()) || ids.contains(arrow.to())) {
        return "An arrow ends at the id of a box. Put the concept's name there, so that boxes of the same name become one.";
      }
    }
    for (Arrow arrow : extra) {
      if (arrow.label().isEmpty()) {
        return claims.stream().anyMatch(c -> isBetween(c, arrow.from(), arrow.to()))
            ? "An arrow has no words, but the text claims something of its two concepts: that becomes its label."
            : "An arrow has no words, and the text claims nothing of its two concepts in this direction. It says nothing, so it goes.";
      }
    }
    Arrow first = extra.get(0);
    if (claims.stream()
        .anyMatch(c -> isBetween(c, first.to(), first.from()) && c.label().equals(first.label()))) {
      return "The words are those of a claim in the other direction. “A needs B” doesn't say that B needs A.";
    }
    if (drawn.contains(new Arrow(first.to(), first.from(), first.label()))) {
      return "An arrow was turned round. Its ends stay as they are drawn.";
    }
    return "Neither the map nor the text says this. An arrow's words come from the map, or from a claim with the same two ends.";
  }

  private static String whyMissing(Arrow missing, Set<Arrow> drawn, List<Arrow> got) {
    if (got.stream().anyMatch(g -> isBetween(g, missing.from(), missing.to()))) {
      return "Two arrows with the same ends and different words say two things. Both stay.";
    }
    return drawn.contains(missing)
        ? "This arrow was drawn with words, so it stays, whether the text claims it or not."
        : "The text claims it and the map doesn't say it, so it is to be added.";
  }

  private static boolean isBetween(Arrow arrow, String from, String to) {
    return arrow.from().equals(from) && arrow.to().equals(to);
  }

  private static String named(Collection<Arrow> arrows) {
    String first =
        arrows.stream()
            .limit(MOST_NAMED)
            .map(a -> "%s → %s (%s)".formatted(a.from(), a.to(), words(a)))
            .collect(Collectors.joining(", "));
    return arrows.size() > MOST_NAMED
        ? "%s and %d more".formatted(first, arrows.size() - MOST_NAMED)
        : arrows.isEmpty() ? "none" : first;
  }

  private static String words(Arrow arrow) {
    return arrow.label().isEmpty() ? "no words" : arrow.label();
  }
}
