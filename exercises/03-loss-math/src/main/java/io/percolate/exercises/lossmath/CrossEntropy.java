package io.percolate.exercises.lossmath;

import io.percolate.check.contract.Contract;

/** What probabilities cost, given the truth. */
@Contract(
    id = "cross-entropy",
    title = "Cross-entropy of a batch",
    points = 3,
    hints = {
      "Take the first example with pencil and paper: which terms of the sum are alive? Then ask what Java makes of 0 * Math.log(0), and how often the sum over rows is to be divided.",
      "Two nested loops, over rows and over classes. Where y[i][k] > 0, subtract y[i][k] * Math.log(p[i][k]) from the total; leave the other terms out. Divide the total by y.length, the number of rows, once."
    })
@FunctionalInterface
public interface CrossEntropy {
  /**
   * The mean cross-entropy over the rows of a batch, −1/n Σᵢ Σₖ yᵢₖ log pᵢₖ, with the natural
   * logarithm.
   *
   * @param y the truths, {@code (examples, classes)}: each row one-hot, or any other distribution
   * @param p the answers, in the same shape: each row a distribution
   * @return in nats per example; a term with yᵢₖ = 0 is 0, whatever pᵢₖ is, and a term with yᵢₖ > 0
   *     and pᵢₖ = 0 makes it infinite
   */
  double of(double[][] y, double[][] p);
}
