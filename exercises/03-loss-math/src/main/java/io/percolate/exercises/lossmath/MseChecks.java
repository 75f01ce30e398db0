package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Mse} that learners see. */
class MseChecks {
  static final String SUM = "That is the sum of the squares; divide it by how many there are.";
  static final String HALF =
      "That is half of it, as DJL's L2Loss has it. The mean squared error has no ½, and n counts the forecasts alone.";
  static final String ROOT =
      "That is the root of it. The mean of the squares is asked for as it is.";
  static final String ABSOLUTE =
      "That is the mean absolute error; square each difference before you add.";
  static final String CANCELLED =
      "The differences were added first and squared afterwards, so that errors up and down cancel. Square each one.";
  static final String ONE_LESS = "You divided by n − 1; a mean of n numbers divides by n.";

  @Check(value = "four forecasts by hand", points = 0.5)
  @Order(1)
  void worksTheExample(Mse mse) {
    expect(mse.of(new double[] {3, 5, 4, 8}, new double[] {2, 5, 6, 9}))
        .unlike(6, SUM)
        .unlike(0.75, HALF)
        .unlike(Math.sqrt(1.5), ROOT)
        .unlike(
            1,
            "That is the mean absolute error, or the right answer without its fraction. Square each difference before you add, and add and divide in double.")
        .unlike(0.25, CANCELLED)
        .unlike(2, ONE_LESS)
        .unlike(6.0 / 5, "You divided by n + 1; a mean of n numbers divides by n.")
        .unlike(
            1.25,
            "Either an end of the arrays was left out, or the mean difference was taken away before squaring. Square all four differences as they are.")
        .unlike(4, "That is the largest square alone; add all of them.")
        .unlike(5.0 / 3, "Equal squares were counted once. Each forecast counts.")
        .unlike(8, "Truths and forecasts were squared apart. Subtract first, then square.")
        .isCloseTo(1.5, 1e-6);
  }
}
