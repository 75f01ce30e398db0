package io.percolate.exercises.preparingdata;

import io.percolate.check.contract.Contract;

/** Columns, brought to one scale. */
@Contract(
    id = "min-max",
    title = "Min-max, learned from training rows",
    points = 3,
    hints = {
      "Two loops: the first finds a minimum and a maximum for each column of train, the second applies them to rows. What is max − min in a column that doesn't vary, and what does a double divided by it give?",
      "min starts at Double.POSITIVE_INFINITY and max at Double.NEGATIVE_INFINITY (Double.MIN_VALUE is a tiny positive number). Then result[i][j] = max[j] == min[j] ? 0 : (rows[i][j] - min[j]) / (max[j] - min[j]), without any limit."
    })
@FunctionalInterface
public interface MinMax {
  /**
   * Scales rows by the range that each column has in the training rows.
   *
   * @param train rows to learn from, {@code (n, columns)}, at least one; nothing is missing
   * @param rows rows to scale, {@code (m, columns)}, at least one
   * @return {@code (m, columns)}: {@code (x − min) / (max − min)} with the column's minimum and
   *     maximum in {@code train}, and 0 where these are equal
   */
  double[][] of(double[][] train, double[][] rows);
}
