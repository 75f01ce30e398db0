package io.percolate.exercises.optimisers;

import io.percolate.check.contract.Contract;

/** The optimiser that most trainings begin with. */
@Contract(
    id = "adam",
    title = "Adam",
    points = 4,
    hints = {
      "Keep three arrays: the weights, m and v, the last two at first all 0. All weights share one count of steps, which is 1 in the first step.",
      "The corrected m and v are used for this one step and not kept: double mean = m[i] / (1 - Math.pow(0.9, t)), and m[i] stays as it was.",
      "In step t = 1, 2, …: m = 0.9 m + 0.1 g, v = 0.999 v + 0.001 g², mean = m / (1 − 0.9ᵗ), square = v / (1 − 0.999ᵗ), w = w − rate · mean / (√square + 1e-8). The gradients of step t are in row t − 1."
    })
@FunctionalInterface
public interface Adam {
  /**
   * Where the weights stand before the first step and after each one, with β₁ = 0.9, β₂ = 0.999 and
   * ε = 1e-8: {@code m ← β₁ m + (1 − β₁) g}, {@code v ← β₂ v + (1 − β₂) g²}, and in step {@code t}
   * = 1, 2, … with {@code m̂ = m / (1 − β₁ᵗ)} and {@code v̂ = v / (1 − β₂ᵗ)}: {@code w ← w − rate ·
   * m̂ / (√v̂ + ε)}. Every weight has an {@code m} and a {@code v} of its own, 0 at first.
   *
   * @param start the weights before the first step, {@code (weights)}
   * @param gradients for each step the slope of each weight, {@code (steps, weights)}; perhaps no
   *     step
   * @param rate the learning rate of all steps
   * @return {@code (steps + 1, weights)}: first the start, then a row after each step
   */
  double[][] walk(double[] start, double[][] gradients, double rate);
}
