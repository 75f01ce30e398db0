package io.percolate.exercises.themarket;

import io.percolate.check.contract.Contract;
import java.util.List;

/** Which chart answers a question. */
@Contract(
    id = "chart",
    title = "A chart for a question",
    points = 4,
    hints = {
      "Decide the kind first, since most other rules ask for it. Then collect all known values of all series once: their smallest and largest decide where the axis begins and whether it is logarithmic.",
      "Let values be all that aren't NaN. fromZero is kind == BARS || kind == HISTOGRAM || !logarithmic && min <= max / 2. For the order, write a method last(series) that goes from the end to the first value that isn't NaN, and sort by Comparator.comparingDouble(last).reversed().thenComparing(name)."
    })
@FunctionalInterface
public interface Chart {
  /** What is asked of the numbers. */
  enum Aim {
    /** How they went, from one date to the next. */
    OVER_TIME,
    /** Which is larger. */
    COMPARE,
    /** How often each size occurs. */
    SPREAD
  }

  /** What is drawn. */
  enum Kind {
    LINES,
    BARS,
    HISTOGRAM
  }

  /**
   * Numbers under a name.
   *
   * @param name what they belong to
   * @param values of one date after the other, or one only; NaN where missing, one at least isn't
   */
  record Series(String name, double[] values) {}

  /**
   * What somebody wants to see.
   *
   * @param aim the question
   * @param quantity what the values are, such as {@code sales}
   * @param unit theirs, such as {@code thousand €}; empty if they have none
   * @param series at least one, all equally long, with different names
   */
  record Wish(Aim aim, String quantity, String unit, List<Series> series) {}

  /**
   * A chart to be drawn.
   *
   * @param kind what is drawn
   * @param label the text at the axis of the values
   * @param logarithmic whether that axis is
   * @param fromZero whether that axis begins at 0
   * @param panels how many panels it has
   * @param order the names, first to last
   */
  record Spec(
      Kind kind,
      String label,
      boolean logarithmic,
      boolean fromZero,
      int panels,
      List<String> order) {}

  /**
   * Chooses a chart by these rules. Missing values count nowhere.
   *
   * <ol>
   *   <li>{@code kind}: SPREAD makes a histogram, COMPARE bars, OVER_TIME lines; but bars if there
   *       are fewer than three dates.
   *   <li>{@code label}: the quantity, a space and the unit in parentheses; the quantity alone if
   *       there is no unit.
   *   <li>{@code logarithmic}: for lines alone, if all values are above 0 and the largest is more
   *       than 100 times the smallest.
   *   <li>{@code fromZero}: always for bars and histograms. For lines, never if logarithmic; else
   *       if the smallest value is at most half of the largest.
   *   <li>{@code panels}: for lines, one for every four series, the last one perhaps with fewer;
   *       else 1.
   *   <li>{@code order}: in a histogram as they come; else by the last value that isn't missing,
   *       the largest first, and equal ones by name.
   * </ol>
   */
  Spec of(Wish wish);
}
