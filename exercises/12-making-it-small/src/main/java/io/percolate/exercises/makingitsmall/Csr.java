package io.percolate.exercises.makingitsmall;

import io.percolate.check.contract.Contract;

/** Compressed sparse rows, and what they cost. */
@Contract(
    id = "csr",
    title = "Bytes of a sparse matrix",
    points = 4,
    hints = {
      "Walk through the matrix row by row. Note how many values you have stored when a row begins, and once more at the very end. For the break-even, write down bytes with m stored values, and ask for which m that is less than the dense bytes.",
      "rowStarts has rows + 1 elements, so bytes = m * (valueBytes + indexBytes) + 4 * (rows + 1) and dense = valueBytes * rows * columns. bytes < dense means m * (valueBytes + indexBytes) <= dense - 4 * (rows + 1) - 1. If the right side is negative, the answer is 0, else it is the right side divided by (valueBytes + indexBytes), rounded down."
    })
@FunctionalInterface
public interface Csr {
  /**
   * A matrix by its values other than 0.
   *
   * @param values those that aren't 0, row by row
   * @param columns the column of each
   * @param rowStarts for each row the place in {@code values} where it begins; then how many values
   *     there are in all
   * @param bytes what the three arrays take
   * @param mostThatPays the greatest number of stored values with which such a matrix takes fewer
   *     bytes than the dense one; 0 if there is none
   */
  record Sparse(float[] values, int[] columns, int[] rowStarts, long bytes, long mostThatPays) {}

  /**
   * Stores a matrix as compressed sparse rows.
   *
   * @param weights {@code (rows, columns)}, at least one of each; {@code -0.0f} is a 0
   * @param valueBytes what a value takes, here and in a dense matrix: 4 for float, 1 for int8
   * @param indexBytes what a column takes: 4 for int, 2 for short; a row's start always takes 4
   */
  Sparse of(float[][] weights, int valueBytes, int indexBytes);
}
