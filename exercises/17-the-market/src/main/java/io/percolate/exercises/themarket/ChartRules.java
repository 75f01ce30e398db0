package io.percolate.exercises.themarket;

import io.percolate.exercises.themarket.Chart.Aim;
import io.percolate.exercises.themarket.Chart.Kind;
import io.percolate.exercises.themarket.Chart.Series;
import io.percolate.exercises.themarket.Chart.Wish;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The rules of a chart, and what comes out if one is misread. */
final class ChartRules {
  private final Wish wish;

  ChartRules(Wish wish) {
    this.wish = wish;
  }

  int dates() {
    return wish.series().get(0).values().length;
  }

  Kind kind() {
    if (wish.aim() == Aim.SPREAD) {
      return Kind.HISTOGRAM;
    }
    return wish.aim() == Aim.COMPARE || dates() < 3 ? Kind.BARS : Kind.LINES;
  }

  String label() {
    return wish.unit().isEmpty()
        ? wish.quantity()
        : "%s (%s)".formatted(wish.quantity(), wish.unit());
  }

  private DoubleStream values() {
    return wish.series().stream()
        .flatMapToDouble(series -> Arrays.stream(series.values()))
        .filter(value -> !Double.isNaN(value));
  }

  private double min() {
    return values().min().orElseThrow();
  }

  private double max() {
    return values().max().orElseThrow();
  }

  boolean wide() {
    return min() > 0 && max() > 100 * min();
  }

  boolean logarithmic() {
    return kind() == Kind.LINES && wide();
  }

  boolean fromZero() {
    return kind() != Kind.LINES || !logarithmic() && min() <= max() / 2;
  }

  int panels() {
    return kind() == Kind.LINES ? (wish.series().size() + 3) / 4 : 1;
  }

  List<String> asTheyCome() {
    return wish.series().stream().map(Series::name).toList();
  }

  List<String> order() {
    return kind() == Kind.HISTOGRAM ? asTheyCome() : by(ChartRules::last);
  }

  List<String> byFirst() {
    return by(series -> known(series)[0]);
  }

  List<String> byLargest() {
    return by(series -> Arrays.stream(known(series)).max().orElseThrow());
  }

  List<String> byMean() {
    return by(series -> Arrays.stream(known(series)).average().orElseThrow());
  }

  List<String> byName() {
    return asTheyCome().stream().sorted().toList();
  }

  List<String> smallestFirst() {
    return by(series -> -last(series));
  }

  private List<String> by(ToDoubleFunction<Series> size) {
    return wish.series().stream()
        .sorted(Comparator.comparingDouble(size).reversed().thenComparing(Series::name))
        .map(Series::name)
        .toList();
  }

  private static double[] known(Series series) {
    return Arrays.stream(series.values()).filter(value -> !Double.isNaN(value)).toArray();
  }

  private static double last(Series series) {
    double[] known = known(series);
    return known[known.length - 1];
  }
}
