package io.percolate.exercises.regulariseandnormalise;

import io.percolate.check.contract.Contract;

/** Dropout, with a mask that was drawn already. */
@Contract(
    id = "dropout",
    title = "Inverted dropout",
    points = 3,
    hints = {
      "In use, the answer is the input. In training, what happens to a value that survives, so that the mean stays?",
      "In training: draws[i][j] < p gives 0, anything else x[i][j] / (1 - p). In use: x[i][j], whatever the draws are."
    })
@FunctionalInterface
public interface Dropout {
  /**
   * Activations after a layer of inverted dropout.
   *
   * @param x activations, {@code (examples, units)}
   * @param draws random numbers from 0 to below 1, {@code (examples, units)}: an activation is
   *     dropped if its draw is below {@code p}
   * @param p the probability of being dropped, from 0 to below 1
   * @param training true in training, false in use, when nothing is dropped
   * @return {@code (examples, units)}
   */
  double[][] apply(double[][] x, double[][] draws, double p, boolean training);
}
