package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link StepRate} that learners see. */
class StepRateChecks {
  static final String LATE =
      "That drop comes an epoch too late: after exactly keep epochs, keep rates are used up, and the next one is lower.";
  static final String EARLY =
      "That drop comes an epoch too early: done counts the epochs that lie behind, from 0.";
  static final String SLIDES =
      "The exponent has a fraction, so the rate slides instead of dropping. Round done / keep down.";
  static final String ONCE =
      "That is the rate after one drop. There is another one after every keep epochs.";
  static final String EACH_EPOCH = "That drops after every epoch. Drop only once in keep epochs.";
  static final String STRAIGHT =
      "The rate was multiplied by the number of drops. Every drop multiplies it anew: take a power.";
  static final String RISES = "The rate rises: it was divided by drop. Multiply.";
  static final String ROUNDED = "done / keep was rounded to the nearest number. Round down.";
  static final String FACTOR = "That is the factor alone; multiply it with the first rate.";

  @Check(value = "before the first drop: after 0, 15, 28 and 29 epochs", points = 0.5)
  @Order(1)
  void keepsTheFirstRate(StepRate rate) {
    for (int done : new int[] {0, 15, 28, 29}) {
      expect(rate.after(done, 0.001, 30, 0.1))
          .unlike(0.001 * Math.pow(0.1, (done + 1) / 30), EARLY)
          .unlike(0.001 * Math.pow(0.1, Math.round(done / 30.0)), ROUNDED)
          .unlike(0.001 * Math.pow(0.1, done / 30.0), SLIDES)
          .unlike(0.001 * Math.pow(0.1, done), EACH_EPOCH)
          .unlike(0, "Without a drop the factor is 1, not 0: anything to the power of 0 is 1.")
          .unlike(1, FACTOR)
          .isCloseTo(0.001, 1e-9);
    }
  }

  @Check(value = "right after the drops: after 30, 60 and 90 epochs", points = 0.5)
  @Order(2)
  void dropsAgainAndAgain(StepRate rate) {
    double[] rates = {0.2, 0.02, 0.002, 0.0002};
    for (int i = 1; i <= 3; i++) {
      double before = rates[i - 1];
      expect(rate.after(30 * i, 0.2, 30, 0.1))
          .unlike(before, LATE)
          .unlike(0.02, ONCE)
          .unlike(0.2 * 0.1 * i, STRAIGHT)
          .unlike(0.2 * Math.pow(10, i), RISES)
          .unlike(rates[i] / 0.2, FACTOR)
          .isCloseTo(rates[i], 1e-6 * rates[i]);
    }
  }
}
