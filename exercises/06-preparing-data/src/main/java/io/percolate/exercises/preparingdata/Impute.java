package io.percolate.exercises.preparingdata;

import io.percolate.check.contract.Contract;

/** Gaps, filled with what training rows say. */
@Contract(
    id = "impute",
    title = "Gaps, filled with the training median",
    points = 3,
    hints = {
      "First find one median a column, from train alone, of the values that are present. Then walk through rows and fill. Which test finds a missing number, seeing that NaN isn't equal to itself?",
      "For column j: collect train[i][j] where !Double.isNaN(train[i][j]), and sort. With k values sorted from index 0, the median is sorted[k / 2] for odd k, and (sorted[k / 2 - 1] + sorted[k / 2]) / 2 for even k."
    })
@FunctionalInterface
public interface Impute {
  /**
   * Fills each missing number of {@code rows} with the median of its column in {@code train}.
   *
   * @param train rows to learn from, {@code (n, columns)}; a missing number is NaN, and each column
   *     has at least one that is present
   * @param rows rows to fill, {@code (m, columns)}, at least one
   * @return {@code (m, columns)}, without gaps; what was present stays as it is
   */
  double[][] of(double[][] train, double[][] rows);
}
