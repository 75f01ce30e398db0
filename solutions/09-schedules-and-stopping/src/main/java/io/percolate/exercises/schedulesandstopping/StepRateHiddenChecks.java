package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link StepRate} that graders have. */
class StepRateHiddenChecks {
  @Check(value = "other rates, drops and lengths", points = 0.5)
  @Order(1)
  void holdsForOtherSchedules(StepRate rate, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      int keep = inputs.integer(4, 25);
      int done = keep * inputs.integer(2, 4) + inputs.integer(1, keep - 2);
      expectRate(rate, done, inputs.real(0.1, 1), keep, inputs.real(0.3, 0.8));
    }
  }

  @Check(value = "an epoch before, at and after a drop", points = 0.5)
  @Order(2)
  void dropsAtTheRightMoment(StepRate rate, Inputs inputs) {
    int keep = inputs.integer(5, 20);
    double first = inputs.real(0.1, 1);
    double drop = inputs.real(0.3, 0.8);
    for (int drops = 1; drops <= 3; drops++) {
      for (int by = -1; by <= 1; by++) {
        expectRate(rate, keep * drops + by, first, keep, drop);
      }
    }
    expectRate(rate, inputs.integer(2, 6), first, 1, drop);
    expectRate(rate, keep * 2, first, keep, 1);
    for (int inexact : new int[] {41, 49}) { // times its reciprocal, a float or a double isn't 1
      expectRate(rate, inexact, first, inexact, drop);
    }
    expectRate(rate, keep * 12 + 1, first, keep, 0.3);
  }

  private static void expectRate(StepRate rate, int done, double first, int keep, double drop) {
    int drops = done / keep;
    double expected = first * Math.pow(drop, drops);
    expect(rate.after(done, first, keep, drop))
        .unlike(first * Math.pow(drop, (double) done / keep), StepRateChecks.SLIDES)
        .unlike(first * Math.pow(drop, Math.round((double) done / keep)), StepRateChecks.ROUNDED)
        .unlike(first * Math.pow(drop, (done - 1) / keep), StepRateChecks.LATE)
        .unlike(first * Math.pow(drop, (done + 1) / keep), StepRateChecks.EARLY)
        .unlike(first * drop, StepRateChecks.ONCE)
        .unlike(first * Math.pow(drop, done), StepRateChecks.EACH_EPOCH)
        .unlike(first * drop * drops, StepRateChecks.STRAIGHT)
        .unlike(first / Math.pow(drop, drops), StepRateChecks.RISES)
        .unlike(expected / first, StepRateChecks.FACTOR)
        .unlike(
            first * Math.pow(0.1, drops),
            "Each drop took a tenth. Multiply by drop, whatever it is.")
        .unlike(
            first * Math.pow(drop, done / 30),
            "Each rate was kept for 30 epochs. Keep it for keep.")
        .isCloseTo(expected, 1e-5 * expected);
  }
}
