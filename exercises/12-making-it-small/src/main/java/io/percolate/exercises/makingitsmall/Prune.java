package io.percolate.exercises.makingitsmall;

import io.percolate.check.contract.Contract;

/** A mask that stays while training goes on. */
@Contract(
    id = "prune",
    title = "Prune, then train on",
    points = 4,
    hints = {
      "Decide once, before any step, which places are kept, and write that down in a boolean[][]. A value of 0 doesn't tell: a kept weight can be 0 for a while. Each step then moves kept places only.",
      "List all places row by row (place p is row p / columns, column p % columns) and sort them by descending Math.abs; a sort of boxed numbers, such as that of a stream or a List, leaves equal ones in order, which is what ties need. The first Math.round(density * n) places are kept. Copy their weights into a matrix of zeros; then, for each gradient, subtract rate * gradient at kept places."
    })
@FunctionalInterface
public interface Prune {
  /**
   * Prunes a matrix once, and takes steps that leave pruned weights at 0.
   *
   * @param weights {@code (rows, columns)}, at least one of each
   * @param density the share of all the matrix's weights that is kept, 0 to 1; of {@code n}
   *     weights, {@code density · n} rounded to the nearest whole number, those of greatest
   *     magnitude; of equal ones the first, row by row
   * @param gradients one matrix like {@code weights} for each step, in order; may be none
   * @param rate how far a step goes: this times the gradient
   * @return the weights after the last step, {@code (rows, columns)}
   */
  float[][] weights(float[][] weights, double density, float[][][] gradients, float rate);
}
