package io.percolate.exercises.lossmath;

import io.percolate.check.contract.Contract;

/** What forecasts of numbers cost. */
@Contract(
    id = "mse",
    title = "Mean squared error",
    points = 1,
    hints = {
      "Three steps, in this order: a difference for each forecast, its square, and the mean of all squares.",
      "Add (y[i] - yHat[i]) * (y[i] - yHat[i]) up in a double, and divide the sum by y.length at the end."
    })
@FunctionalInterface
public interface Mse {
  /**
   * The mean squared error, 1/n Σ (yᵢ − ŷᵢ)².
   *
   * @param y the truths, at least one
   * @param yHat as many forecasts, in the same unit
   * @return 0 where all forecasts are right; its unit is that of the truths, squared
   */
  double of(double[] y, double[] yHat);
}
