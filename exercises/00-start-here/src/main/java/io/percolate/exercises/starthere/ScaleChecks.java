package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Scale} that learners see. */
class ScaleChecks {
  static final String WHOLE =
      "Every fraction is gone: an int divided by an int is an int. Make one side a double.";

  @Check(value = "paper is 0 and full ink is 1", points = 0.5)
  @Order(1)
  void endsAreZeroAndOne(Scale scale) {
    expect(scale.of(new int[] {0, 255}))
        .unlike(new double[] {0, 255}, "Nothing was divided yet.")
        .unlike(
            new double[] {0, 255.0 / 256},
            "Divide by 255, the largest pixel; there are 256 values.")
        .isCloseTo(new double[] {0, 1}, 1e-9);
  }

  @Check(value = "what is between keeps its fraction", points = 0.5)
  @Order(2)
  void fractionsStay(Scale scale) {
    expect(scale.of(new int[] {51, 102, 204}))
        .unlike(new double[] {0, 0, 0}, WHOLE)
        .isCloseTo(new double[] {0.2, 0.4, 0.8}, 1e-9);
  }
}
