package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link StandardDeviation} that learners see. */
class StandardDeviationChecks {
  @Check(value = "equal numbers don't spread", points = 0.5)
  @Order(1)
  void equalNumbersHaveNone(StandardDeviation spread) {
    expect(spread.of(new double[] {3, 3, 3})).isCloseTo(0, 1e-9);
  }

  @Check(value = "2, 4, 4, 4, 5, 5, 7, 9 by hand", points = 1)
  @Order(2)
  void worksTheExample(StandardDeviation spread) {
    expect(spread.of(new double[] {2, 4, 4, 4, 5, 5, 7, 9}))
        .unlike(4, "That is the variance; take its square root.")
        .unlike(32, "That is the sum of the squares; divide it by n, then take the root.")
        .unlike(Math.sqrt(32), "The sum of the squares wasn't divided by n before the root.")
        .unlike(
            Math.sqrt(32.0 / 7), "You divided by n − 1; the formula of this exercise divides by n.")
        .unlike(
            1.5,
            "That is the mean distance: the distances are to be squared, and the root taken at the end.")
        .unlike(
            Math.sqrt(32) / 8,
            "The root was taken of the sum, and divided by n after that. Divide first, then take the root.")
        .isCloseTo(2, 1e-9);
  }
}
