package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Dropout} that learners see. */
class DropoutChecks {
  static final String NOT_DIVIDED =
      "What survives wasn't enlarged, so the mean falls. Divide it by 1 − p.";
  static final String BY_P =
      "What survives was divided by p, the probability of being dropped. Divide by 1 − p.";
  static final String MULTIPLIED =
      "What survives was multiplied by 1 − p. Divide by it, so that the mean stays.";
  static final String INVERTED =
      "The wrong ones were dropped. A draw below p drops its activation, others survive.";
  static final String BY_COUNT =
      "What survives was divided by the share that happened to survive. Divide by the probability of it, 1 − p.";
  static final String ONE_ROW =
      "All examples used the draws of the first one. Each has draws of its own.";
  static final String SCALED_IN_USE =
      "In use, the activations were scaled. With inverted dropout, nothing is left to do then.";
  static final String DROPPED_IN_USE =
      "Activations were dropped in use. Dropout is for training only.";
  static final String IDLE = "Nothing was dropped in training.";
  private static final double[][] X = {{2, 4, 6, 8}, {1, -3, 5, 7}};
  private static final double[][] DRAWS = {{0.1, 0.9, 0.3, 0.6}, {0.7, 0.25, 0.2, 0.5}};

  @Check(value = "two examples in training", points = 0.5)
  @Order(1)
  void dropsAndEnlarges(Dropout dropout) {
    expect(dropout.apply(X, DRAWS, 0.2, true))
        .unlike(new double[][] {{0, 4, 6, 8}, {1, -3, 5, 7}}, NOT_DIVIDED)
        .unlike(new double[][] {{0, 20, 30, 40}, {5, -15, 25, 35}}, BY_P)
        .unlike(new double[][] {{0, 3.2, 4.8, 6.4}, {0.8, -2.4, 4, 5.6}}, MULTIPLIED)
        .unlike(new double[][] {{2.5, 0, 0, 0}, {0, 0, 0, 0}}, INVERTED)
        .unlike(new double[][] {{2, 0, 0, 0}, {0, 0, 0, 0}}, INVERTED)
        .unlike(new double[][] {{10, 0, 0, 0}, {0, 0, 0, 0}}, INVERTED)
        .unlike(new double[][] {{0, 5, 7.5, 10}, {0, -3.75, 6.25, 8.75}}, ONE_ROW)
        .unlike(
            new double[][] {{0, 5, 7.5, 10}, {1.25, -3.75, 0, 8.75}},
            "A draw of exactly p isn't below p, so its activation survives.")
        .unlike(new double[][] {{0, 16.0 / 3, 8, 32.0 / 3}, {1, -3, 5, 7}}, BY_COUNT)
        .unlike(X, IDLE)
        .isCloseTo(new double[][] {{0, 5, 7.5, 10}, {1.25, -3.75, 6.25, 8.75}}, 1e-5);
  }

  @Check(value = "the same examples in use", points = 0.5)
  @Order(2)
  void leavesUseAlone(Dropout dropout) {
    expect(dropout.apply(X, DRAWS, 0.2, false))
        .unlike(new double[][] {{1.6, 3.2, 4.8, 6.4}, {0.8, -2.4, 4, 5.6}}, SCALED_IN_USE)
        .unlike(new double[][] {{2.5, 5, 7.5, 10}, {1.25, -3.75, 6.25, 8.75}}, SCALED_IN_USE)
        .unlike(new double[][] {{0, 5, 7.5, 10}, {1.25, -3.75, 6.25, 8.75}}, DROPPED_IN_USE)
        .unlike(new double[][] {{0, 4, 6, 8}, {1, -3, 5, 7}}, DROPPED_IN_USE)
        .isCloseTo(X, 1e-5);
  }

  @Check(value = "a probability of 0", points = 0.5)
  @Order(3)
  void dropsNothingAtZero(Dropout dropout) {
    expect(dropout.apply(new double[][] {{2, 4}}, new double[][] {{0, 0.5}}, 0, true))
        .unlike(new double[][] {{0, 4}}, "A draw of 0 isn't below 0. At p = 0 nothing is dropped.")
        .unlike(new double[][] {{0, 0}}, "Everything was dropped. At p = 0 nothing is.")
        .isCloseTo(new double[][] {{2, 4}}, 1e-5);
  }
}
