package io.percolate.exercises.forwardpass;

import io.percolate.check.contract.Contract;

/** Two activation functions that survive any input. */
@Contract(
    id = "sigmoid-tanh",
    title = "Sigmoid and tanh that survive",
    points = 3,
    hints = {
      "The formulas at the end of the lesson's section never raise e to anything above 0. Both need |z|, and then the sign of z decides.",
      "With e = Math.exp(-Math.abs(z)), sigmoid is 1 / (1 + e) where z >= 0 and e / (1 + e) where z < 0. With e = Math.exp(-2 * Math.abs(z)), tanh is Math.signum(z) * (1 - e) / (1 + e)."
    })
@FunctionalInterface
public interface SigmoidTanh {
  /**
   * Sigmoid, 1 / (1 + e⁻ᶻ), and tanh, (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ), of each number.
   *
   * @param z weighted sums, at least one, each any finite {@code double}
   * @return both, one for each number and none of them NaN; sigmoid is above 0 wherever z ≥ −740,
   *     and its logarithm is right to 0.01 there
   */
  Activated of(double[] z);
}
