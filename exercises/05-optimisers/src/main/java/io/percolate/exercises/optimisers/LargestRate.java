package io.percolate.exercises.optimisers;

import io.percolate.check.contract.Contract;

/** The learning rate above which a walk no longer comes down. */
@Contract(
    id = "largest-rate",
    title = "The largest stable rate",
    points = 3,
    hints = {
      "Which of the two curvatures sets the limit, the large one or the small one? Try it without momentum first: there the limit is 2/λ.",
      "The larger curvature has the + before the root: (a + c) / 2 + Math.sqrt(Math.pow((a - c) / 2, 2) + b * b). Momentum multiplies the limit by 1 + μ."
    })
@FunctionalInterface
public interface LargestRate {
  /**
   * The edge between learning rates with which descent comes down in a valley and those with which
   * it climbs out. The loss is {@code ½ (a x² + 2 b x y + c y²)}.
   *
   * @param valley {@code (2, 2)}: the matrix {@code [[a, b], [b, c]]}, symmetric, with curvatures
   *     above 0 in all directions
   * @param kept the share μ of its speed that momentum keeps, from 0 (plain gradient descent) to
   *     below 1
   * @return {@code 2 (1 + μ) / λ}, with λ the largest curvature, to six digits or better
   */
  double of(double[][] valley, double kept);
}
