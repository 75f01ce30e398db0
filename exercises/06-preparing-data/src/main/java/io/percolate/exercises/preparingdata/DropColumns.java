package io.percolate.exercises.preparingdata;

import io.percolate.check.contract.Contract;
import java.util.List;
import java.util.Map;

/** Columns that do harm, found by rules. */
@Contract(
    id = "drop-columns",
    title = "Which columns have to go",
    points = 4,
    hints = {
      "Write a method that judges one column, with an if for each rule, in the order of the text. For the third rule, first keep only the rows in which the column isn't missing, of the column and of the target alike, and work on these pairs.",
      "With k pairs: take both means over these k rows, sum (x − mean x)(y − mean y), (x − mean x)² and (y − mean y)², and r = first / Math.sqrt(second · third). It is noise if Math.abs(r) < 2 / Math.sqrt(k). Count distinct values for the second rule; a computed variance may miss 0 by rounding."
    })
@FunctionalInterface
public interface DropColumns {
  /**
   * Judges each column by three rules, of which the first that applies is its reason.
   *
   * <ol>
   *   <li>{@link Reason#LEAKING}: it isn't known in time.
   *   <li>{@link Reason#CONSTANT}: it has at most one distinct value, not counting missing ones.
   *   <li>{@link Reason#NOISE}: {@code |r| < 2/√k}, where {@code r} is its correlation with the
   *       target over the {@code k} rows in which it isn't missing.
   * </ol>
   *
   * @param features the columns, each with a name of its own
   * @param target what is to be predicted, one a row; it varies and none is missing
   * @return the reason by the name of the column, for those alone that are to be dropped
   */
  Map<String, Reason> of(List<Feature> features, double[] target);
}
