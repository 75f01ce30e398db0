package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link RateFinder} that graders have. */
class RateFinderHiddenChecks {
  @Check(value = "a run of a hundred batches", points = 0.5)
  @Order(1)
  void holdsForLongRuns(RateFinder finder, Inputs inputs) {
    FinderRun run = FinderRun.draw(inputs, inputs.integer(80, 120));
    expectThird(finder, run, run.losses());
  }

  @Check(value = "a run that ends in ∞ or NaN", points = 0.5)
  @Order(2)
  void holdsForRunsThatBlowUp(RateFinder finder, Inputs inputs) {
    for (double end : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      FinderRun run = FinderRun.draw(inputs, inputs.integer(60, 90));
      double[] losses = run.losses().clone();
      Arrays.fill(losses, losses.length - 8, losses.length, inputs.real(0, 0.01));
      losses[losses.length - 9] = end;
      expectThird(finder, run, losses);
      Arrays.fill(losses, losses.length - 9, losses.length, end);
      expectThird(finder, run, losses);
    }
  }

  @Check(value = "short runs, and one that falls to its end", points = 0.5)
  @Order(3)
  void holdsForShortRuns(RateFinder finder, Inputs inputs) {
    for (int batches : new int[] {1, 2, 3, 5, 12}) {
      double[] rates = inputs.reals(batches, 0.01, 0.02);
      double[] losses = inputs.reals(batches, 0, 0.05);
      for (int i = 0; i < batches; i++) {
        rates[i] *= Math.pow(2.1, i);
        losses[i] += 2.5 - 0.2 * i;
      }
      double last = rates[batches - 1];
      expect(finder.find(rates, losses))
          .unlike(last, RateFinderChecks.NO_THIRD)
          .isCloseTo(last / 3, 1e-6 * last);
    }
  }

  private static void expectThird(RateFinder finder, FinderRun run, double[] losses) {
    double[] rates = run.rates();
    double rate = rates[run.lowest()];
    expect(finder.find(rates, losses))
        .unlike(rates[run.lowestSingle()] / 3, RateFinderChecks.NOT_SMOOTHED)
        .unlike(rates[run.lowestCentred()] / 3, RateFinderChecks.CENTRED)
        .unlike(rates[run.steepest()] / 3, RateFinderChecks.STEEPEST)
        .unlike(
            rates[run.firstValley()] / 3,
            "The search stopped where the mean rose for the first time. It may fall again: look at the whole run.")
        .unlike(rate, RateFinderChecks.NO_THIRD)
        .unlike(rates[rates.length - 4] / 3, RateFinderChecks.WENT_ON)
        .unlike(rates[0] / 3, RateFinderChecks.DIVIDED_BY_FIVE)
        .isCloseTo(rate / 3, 1e-6 * rate);
  }
}
