package io.percolate.kit.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is learned from the numbers of a column, none of them missing and at least one there. */
final class Stats {

  private Stats() {}

  /** Without the missing ones, which are NaN. */
  static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  static double min(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  static double max(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  /** Taken from the smallest value, so that equal values have exactly themselves as mean. */
  static double mean(double[] values) {
    double min = min(values);
    return min + Arrays.stream(values).map(value -> value - min).sum() / values.length;
  }

  /** Of the population: the squares are divided by n, as scikit-learn's StandardScaler does. */
  static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
  }

  /** The middle one, or the mean of the middle two. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
  }

  /** The value that is there most often, and the smallest of several such. */
  static <T extends Comparable<T>> T mostFrequent(Stream<T> values) {
    Map<T, Long> counts =
        values.collect(
            Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
