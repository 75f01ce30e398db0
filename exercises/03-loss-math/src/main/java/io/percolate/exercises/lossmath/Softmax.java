package io.percolate.exercises.lossmath;

import io.percolate.check.contract.Contract;

/** Probabilities from logits. */
@Contract(
    id = "softmax",
    title = "A softmax that stays finite",
    points = 3,
    hints = {
      "Math.exp(1000) is Infinity, and Math.exp(-1000) is 0. Which number can you take away from all logits without changing the result, so that neither does harm?",
      "Find the largest logit m first, starting from z[0] or Double.NEGATIVE_INFINITY. Then e[k] = Math.exp(z[k] - m), and each e[k] is divided by the sum of all."
    })
@FunctionalInterface
public interface Softmax {
  /**
   * The softmax, pₖ = exp(zₖ) / Σⱼ exp(zⱼ).
   *
   * @param z the logits of one example, at least one; any finite numbers, 1000 and −1000 among them
   * @return as many probabilities, which sum to 1
   */
  double[] of(double[] z);
}
