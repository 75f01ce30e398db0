package io.percolate.exercises.optimisers;

import io.percolate.check.contract.Contract;

/** Gradient descent that keeps a share of its speed. */
@Contract(
    id = "momentum",
    title = "Gradient descent with momentum",
    points = 3,
    hints = {
      "Keep two arrays: the weights w, a copy of start, and a speed b for each weight, at first all 0. A step changes first the speed, then the weight.",
      "In step t, for each weight i: b[i] = kept * b[i] + gradients[t][i], then w[i] -= rates[t] * b[i]. The rate isn't part of the speed.",
      "Row 0 of the answer is start.clone(), row t + 1 is w.clone() after step t. Without the copy, all rows are one array, and show where the walk ended."
    })
@FunctionalInterface
public interface Momentum {
  /**
   * Where the weights stand before the first step and after each one: {@code b ← kept · b + g},
   * then {@code w ← w − rate · b}. Every weight has a speed {@code b} of its own, 0 at first.
   *
   * @param start the weights before the first step, {@code (weights)}
   * @param gradients for each step the slope of each weight, {@code (steps, weights)}; perhaps no
   *     step
   * @param rates for each step its learning rate, {@code (steps)}
   * @param kept the share of its speed that a weight keeps, from 0 to below 1
   * @return {@code (steps + 1, weights)}: first the start, then a row after each step
   */
  double[][] walk(double[] start, double[][] gradients, double[] rates, double kept);
}
