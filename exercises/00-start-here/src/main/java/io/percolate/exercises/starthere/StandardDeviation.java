package io.percolate.exercises.starthere;

import io.percolate.check.contract.Contract;

/** How far numbers lie from their mean. */
@Contract(
    id = "standard-deviation",
    title = "The standard deviation, mended",
    points = 3,
    hints = {
      "Compare the first failing check's numbers by hand. Which step of the formula is missing from the broken method, and which one is done with whole numbers?",
      "The mean must be a double; the squared distances are averaged, not summed; and the root is taken at the end, once."
    })
@FunctionalInterface
public interface StandardDeviation {
  /**
   * The standard deviation of some numbers, √(1/n Σ (xᵢ − mean)²).
   *
   * @param numbers at least one; they may be large and lie close together
   * @return 0 for equal numbers, and in the numbers' own unit
   */
  double of(double[] numbers);
}
