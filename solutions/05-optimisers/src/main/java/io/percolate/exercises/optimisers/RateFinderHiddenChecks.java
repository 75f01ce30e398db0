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

  @Check(value = "short runs that fall to their end, and one that climbs first", points = 0.5)
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
      expectLast(finder, rates, losses, Double.NaN);
      expectLast(finder, rates, losses, Double.POSITIVE_INFINITY);
    }
    expectEndOfClimb(finder, inputs.real(1e3, 1e6));
  }

  /** The same run, which ends because the next loss is no number. */
  private static void expectLast(RateFinder finder, double[] rates, double[] losses, double end) {
    int batches = losses.length;
    double[] longer = Arrays.copyOf(rates, batches + 2);
    double[] longerLosses = Arrays.copyOf(losses, batches + 2);
    longer[batches] = 2 * rates[batches - 1];
    longer[batches + 1] = 4 * rates[batches - 1];
    longerLosses[batches] = end;
    double last = rates[batches - 1];
    expect(finder.find(longer, longerLosses))
        .unlike(longer[batches + 1] / 3, RateFinderChecks.WENT_ON)
        .unlike(
            longer[Math.max(0, batches - 2)] / 3,
            "The last loss before the infinite one, or NaN, counts too. The run ends after it.")
        .isCloseTo(last / 3, 1e-6 * last);
  }

  /** Losses that are many times the first, and then fall below it. */
  private static void expectEndOfClimb(RateFinder finder, double size) {
    double[] rates = new double[12];
    double[] losses = new double[12];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = 1e-4 * Math.pow(2, i);
      losses[i] = size * (i == 0 ? 1 : i < 6 ? 9 : 0.5 - 0.01 * i);
    }
    expect(finder.find(rates, losses))
        .unlike(
            rates[0] / 3,
            "The first mean was taken for the lowest. Either the search stopped where losses had become large, or it began with a number below all of them: begin with the first mean, and look at the whole run.")
        .isCloseTo(rates[11] / 3, 1e-9);
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
