package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.contract.Contract;

/** How many numbers a network of fully connected layers holds. */
@Contract(
    id = "parameter-count",
    title = "Count the parameters",
    points = 2,
    hints = {
      "Take one layer first. How many weights has each of its units, and what else has it? Then add up over the layers; the inputs are no layer.",
      "For l from 1 to units.length − 1, add (units[l − 1] + 1L) * units[l]. The L makes the product a long; in an int it would overflow where a layer has more than 2,147,483,647 parameters."
    })
@FunctionalInterface
public interface ParameterCount {
  /**
   * The number of weights and biases, Σ (nₗ₋₁ + 1) nₗ over the layers l = 1, …, L.
   *
   * @param units n₀, n₁, …, n_L: how many inputs there are, then how many units each layer has; at
   *     least two numbers, each from 1 to 1,000,000,000
   * @return the count, which may be more than an {@code int} holds
   */
  long of(int[] units);
}
