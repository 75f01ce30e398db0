package io.percolate.kit.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How a column's missing values are filled in.
 *
 * @param step its name
 * @param kinds the columns it works on
 * @param learns whether it takes at least one value to learn from
 * @param number what it fills in, given the numbers that are there
 * @param text what it fills in, given the texts that are there
 */
record Filling(
    String step,
    Set<Kind> kinds,
    boolean learns,
    Function<double[], Double> number,
    Function<List<String>, String> text)
    implements Request.Step {

  static Filling by(Fill fill) {
    return switch (fill) {
      case MEAN -> ofNumbers("impute the mean", Stats::mean);
      case MEDIAN -> ofNumbers("impute the median", Stats::median);
      case MOST_FREQUENT ->
          new Filling(
              "impute the most frequent",
              Set.of(Kind.NUMBER, Kind.FLAG, Kind.TEXT),
              true,
              numbers -> Stats.mostFrequent(Arrays.stream(numbers).boxed()),
              texts -> Stats.mostFrequent(texts.stream()));
    };
  }

  static Filling with(double value) {
    String text = Values.text(value);
    return new Filling(
        "fill with " + text, Set.of(Kind.NUMBER, Kind.FLAG), false, n -> value, t -> text);
  }

  static Filling with(String value) {
    return new Filling(
        "fill with \"" + value + "\"", Set.of(Kind.TEXT), false, n -> 0., t -> value);
  }

  /** Whether it makes sense where numbers are names. */
  boolean fillsCategories() {
    return kinds.contains(Kind.FLAG) || kinds.contains(Kind.TEXT);
  }

  private static Filling ofNumbers(String step, Function<double[], Double> statistic) {
    return new Filling(step, Set.of(Kind.NUMBER), true, statistic, texts -> "");
  }
}
