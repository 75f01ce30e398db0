package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Scale} that learners see. */
class ScaleChecks {
  static final String WHOLE =
      "Every fraction is gone: an int divided by an int is an int. Make one side a double.";

  /** Kept by single precision, too. */
  static final double TOLERANCE = 1e-6;

  @Check(value = "paper is 0 and full ink is 1", points = 0.5)
  @Order(1)
  void endsAreZeroAndOne(Scale scale) {
    expect(scale.of(new int[] {0, 255}))
        .unlike(new double[] {0, 255}, "Nothing was divided yet.")
        .unlike(
            new double[] {0, 255.0 / 256},
            "Divide by 255, the largest pixel; there are 256 values.")
        .unlike(new double[] {1, 0}, "Paper and ink have changed places: 0 stays 0.")
        .unlike(new double[] {-1, 1}, "That is from −1 to 1. Divide by 255, and no more.")
        .unlike(
            new double[] {0, -1.0 / 255},
            "A byte in Java goes from −128 to 127. Keep the pixel in its int.")
        .isCloseTo(new double[] {0, 1}, TOLERANCE);
  }

  @Check(value = "what is between keeps its fraction", points = 0.5)
  @Order(2)
  void fractionsStay(Scale scale) {
    expect(scale.of(new int[] {51, 102, 204}))
        .unlike(new double[] {0, 0, 0}, WHOLE)
        .unlike(
            new double[] {0.25, 0.5, 1},
            "Each was divided by the largest pixel of this picture. Divide by 255, whatever the picture.")
        .unlike(
            new double[] {0, 1.0 / 3, 1},
            "This picture's own range was stretched to 0 and 1. Divide by 255, whatever the picture.")
        .unlike(new double[] {0, 0, 1}, "Only paper and ink are left. Grey has its number, too.")
        .isCloseTo(new double[] {0.2, 0.4, 0.8}, TOLERANCE);
  }
}
