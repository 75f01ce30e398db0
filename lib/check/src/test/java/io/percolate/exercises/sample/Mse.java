package io.percolate.exercises.sample;

import io.percolate.check.contract.Contract;

/** The mean of squared differences. */
@Contract(
    id = "mse",
    title = "Mean squared error",
    points = 5,
    hints = {
      "Square each difference `y[i] - yHat[i]` first.",
      "Add the squares up, then divide by `y.length`."
    },
    seconds = 1)
@FunctionalInterface
public interface Mse {
  /** Of as many answers as targets, at least one. */
  double of(double[] y, double[] yHat);
}
