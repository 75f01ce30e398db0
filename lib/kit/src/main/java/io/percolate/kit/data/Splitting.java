package io.percolate.kit.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Decides which examples are for training and which for testing. */
final class Splitting {
  private Splitting() {}

  static Split of(Examples examples, double testShare, long seed) {
    int tests = tests(examples, testShare);
    int[] order = Chance.of(seed).order(examples.size());
    return new Split(
        examples.pick(Arrays.copyOfRange(order, tests, order.length)),
        examples.pick(Arrays.copyOfRange(order, 0, tests)));
  }

  static Split stratified(Examples examples, double testShare, long seed) {
    if (examples.labelWidth() != 1) {
      throw new IllegalArgumentException(
          "Labels of shape %s are no classes to keep in proportion; use Split.of instead."
              .formatted(examples.labelShape()));
    }
    int tests = tests(examples, testShare);
    Map<Integer, List<Integer>> byClass = new TreeMap<>();
    int[] order = Chance.of(seed).order(examples.size());
    for (int place : order) {
      byClass.computeIfAbsent(classOf(examples, place), k -> new ArrayList<>()).add(place);
    }
    Map<Integer, Integer> counts = counts(byClass, testShare, tests);
    boolean[] isTest = new boolean[order.length];
    counts.forEach(
        (k, count) -> byClass.get(k).subList(0, count).forEach(place -> isTest[place] = true));
    return new Split(
        examples.pick(IntStream.of(order).filter(place -> !isTest[place]).toArray()),
        examples.pick(IntStream.of(order).filter(place -> isTest[place]).toArray()));
  }

  static List<Split> folds(Examples examples, int k, long seed) {
    if (k < 2 || k > examples.size()) {
      throw new IllegalArgumentException(
          ("%,d examples can't be split into %,d folds: each needs one to test with, and two folds"
                  + " are the least.")
              .formatted(examples.size(), k));
    }
    int[] order = Chance.of(seed).order(examples.size());
    return IntStream.range(0, k)
        .mapToObj(
            fold ->
                new Split(
                    examples.pick(pick(order, i -> i % k != fold)),
                    examples.pick(pick(order, i -> i % k == fold))))
        .toList();
  }

  private static int[] pick(int[] order, IntPredicate chosen) {
    return IntStream.range(0, order.length).filter(chosen).map(i -> order[i]).toArray();
  }

  /** How many examples this share is. */
  private static int tests(Examples examples, double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "A test share of %s isn't between 0 and 1; 0.2 holds every fifth example out."
              .formatted(share));
    }
    int tests = (int) Math.round(share * examples.size());
    if (tests == 0 || tests == examples.size()) {
      throw new IllegalArgumentException(
          "A test share of %2$s of %1$,d example%4$s leaves none to %3$s with."
              .formatted(
                  examples.size(),
                  share,
                  tests == 0 ? "test" : "train",
                  examples.size() == 1 ? "" : "s"));
    }
    return tests;
  }

  private static int classOf(Examples examples, int i) {
    float label = examples.label(i);
    if (label != (int) label) {
      throw new IllegalArgumentException(
          "Label %d is %s, so these aren't classes to keep in proportion; use Split.of instead."
              .formatted(i, label));
    }
    return (int) label;
  }

  /** How many of each class to test with: rounded down, then up where most was cut off. */
  private static Map<Integer, Integer> counts(
      Map<Integer, List<Integer>> byClass, double share, int tests) {
    Map<Integer, Integer> counts = new TreeMap<>();
    byClass.forEach((k, places) -> counts.put(k, atLeastOne(k, places.size(), share)));
    int missing = tests - counts.values().stream().mapToInt(Integer::intValue).sum();
    byClass.keySet().stream()
        .filter(
            k -> counts.get(k) < Math.min(byClass.get(k).size() - 1, share * byClass.get(k).size()))
        .sorted(Comparator.comparingDouble(k -> counts.get(k) - share * byClass.get(k).size()))
        .limit(Math.max(0, missing))
        .toList()
        .forEach(k -> counts.merge(k, 1, Integer::sum));
    return counts;
  }

  private static int atLeastOne(int k, int size, double share) {
    if (size < 2) {
      throw new IllegalArgumentException(
          "Class %d has a single example, which can't be on both sides; find more or leave it out."
              .formatted(k));
    }
    return Math.max(1, Math.min(size - 1, (int) (share * size)));
  }
}
