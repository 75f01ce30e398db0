package io.percolate.exercises.makingitsmall;

import io.percolate.check.contract.Contract;

/** Weights as whole numbers of eight bits, and back. */
@Contract(
    id = "quantise",
    title = "Eight bits and back",
    points = 3,
    hints = {
      "Work on one row at a time. Find its greatest magnitude first (Math.abs), then its scale; only then can its codes be computed. What is 0 divided by 0 in the row of zeros?",
      "For each row: most = the maximum of Math.abs(w), scales[i] = most / 127. Where that scale is 0, leave the row's codes and restored values at 0. Else codes[i][j] = Math.round(weights[i][j] / scales[i]) and restored[i][j] = scales[i] * codes[i][j]. Math.round rounds to the nearest; a cast to int cuts off."
    })
@FunctionalInterface
public interface Quantise {
  /**
   * What takes the weights' place.
   *
   * @param scales one a row: its greatest magnitude divided by 127
   * @param codes {@code (rows, columns)}: each weight divided by its row's scale, rounded to the
   *     nearest whole number, −127 to 127
   * @param restored {@code (rows, columns)}: each code times its row's scale
   */
  record Quantised(float[] scales, int[][] codes, float[][] restored) {}

  /**
   * Quantises each row of a matrix symmetrically to eight bits.
   *
   * @param weights {@code (rows, columns)}, at least one of each; a row may be all zeros: its
   *     scale, codes and restored weights are 0
   */
  Quantised of(float[][] weights);
}
