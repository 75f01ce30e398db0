package io.percolate.exercises.regulariseandnormalise;

import io.percolate.check.contract.Contract;

/** The slopes that penalties add to those of the loss. */
@Contract(
    id = "penalty",
    title = "Slopes with a penalty",
    points = 3,
    hints = {
      "For each parameter, the answer is the slope of the loss, and if it is a weight, two more terms: one for L2, one for L1.",
      "For a weight: gradients[i] + l2 * values[i] + l1 * Math.signum(values[i]). Math.signum(0) is 0. For a bias: gradients[i]."
    })
@FunctionalInterface
public interface Penalty {
  /**
   * The slopes of the loss plus the penalties {@code l2 / 2 · Σ w²} and {@code l1 · Σ |w|} over all
   * weights {@code w}; biases have no penalty.
   *
   * @param values weights and biases, {@code (parameters)}
   * @param gradients the slopes of the loss alone, {@code (parameters)}
   * @param weight which of the parameters are weights, {@code (parameters)}; the others are biases
   * @param l2 the strength of L2, 0 or more
   * @param l1 the strength of L1, 0 or more
   * @return the slopes with both penalties, {@code (parameters)}. L1 has the slope 0 where a weight
   *     is 0
   */
  double[] slopes(double[] values, double[] gradients, boolean[] weight, double l2, double l1);
}
