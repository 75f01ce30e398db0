package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link LargestRate} that learners see. */
class LargestRateChecks {
  static final String FLATTEST =
      "That is the limit along the flattest direction. The steepest one sets it for all: take the largest curvature.";
  static final String ARRIVAL =
      "That rate arrives in a single step, 1/λ. The walk still comes down with up to twice as much.";
  static final String COMPROMISE =
      "That is the best compromise, 2 / (λ_min + λ_max). The question is how large the rate may be at most.";
  static final String DIAGONAL =
      "That looks only along the axes, at a and c. In a turned valley the steepest direction lies between them, and is steeper.";
  static final String NO_MOMENTUM =
      "That is the limit without momentum. With it, it is 1 + μ times as high.";
  static final String DIVIDED =
      "You divided by 1 − μ. That is by how much slopes that agree add up; at the edge, slopes alternate, and the factor is 1 + μ.";

  @Check(value = "a valley along the axes", points = 0.5)
  @Order(1)
  void steepestSetsTheLimit(LargestRate largest) {
    expect(largest.of(new double[][] {{4, 0}, {0, 50}}, 0))
        .unlike(0.5, FLATTEST)
        .unlike(1.0 / 50, ARRIVAL)
        .unlike(2.0 / 54, COMPROMISE)
        .unlike(2.0 / 73, "a − c wasn't halved before it was squared.")
        .unlike(50, "That is the curvature; the rate is 2 divided by it.")
        .unlike(2.0 / 25, "A curvature half as large was used: the ½ of the loss is no part of λ.")
        .isCloseTo(2.0 / 50, 1e-7);
  }

  @Check(value = "a turned valley", points = 0.5)
  @Order(2)
  void looksInAllDirections(LargestRate largest) {
    expect(largest.of(new double[][] {{5, 2}, {2, 2}}, 0))
        .unlike(2.0 / 5, DIAGONAL)
        .unlike(2, FLATTEST)
        .unlike(1.0 / 6, ARRIVAL)
        .unlike(
            2.0 / 7,
            "That is 2 / (a + c), and a + c is the sum of both curvatures. Only the larger one counts.")
        .isCloseTo(2.0 / 6, 1e-6);
  }

  @Check(value = "momentum raises the limit", points = 0.5)
  @Order(3)
  void momentumRaisesIt(LargestRate largest) {
    expect(largest.of(new double[][] {{5, 2}, {2, 2}}, 0.9))
        .unlike(2.0 / 6, NO_MOMENTUM)
        .unlike(20.0 / 6, DIVIDED)
        .unlike(0.2 / 6, "The factor is 1 + μ, not 1 − μ: momentum raises the limit.")
        .unlike(2 * 1.9 / 5, DIAGONAL)
        .unlike(2 * 1.9, FLATTEST)
        .isCloseTo(2 * 1.9 / 6, 1e-6);
  }
}
