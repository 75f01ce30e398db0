package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link RateFinder} that learners see. */
class RateFinderChecks {
  static final String NOT_SMOOTHED =
      "That is a third of the rate with the lowest single loss, a lucky batch. Go by the mean of each loss and the four before it.";
  static final String NO_THIRD =
      "That is the rate at which the mean is lowest. To be on the safe side, return a third of it.";
  static final String CENTRED =
      "Your mean looks at batches that come later. It is over this batch and the four before it.";
  static final String STEEPEST =
      "That is where the loss falls most. This finder goes by where it is lowest.";
  static final String DIVIDED_BY_FIVE =
      "The first means are over fewer than five losses; divide each by how many it has, or they come out too low.";
  static final String BEGAN_LATE =
      "The first four batches were left out. Each has a mean too, over as many losses as there are.";
  static final String WENT_ON =
      "Losses after the first infinite one or NaN were used. The run is over there: leave out that one and all that follow.";
  private static final double[] RATES = {0.001, 0.003, 0.01, 0.03, 0.1, 0.25, 0.6, 1.5};

  @Check(value = "eight batches by hand", points = 0.5)
  @Order(1)
  void findsTheLowestMean(RateFinder finder) {
    expect(finder.find(RATES, new double[] {2.4, 2.3, 2.3, 1.2, 1.4, 1.0, 1.8, 3.8}))
        .unlike(0.25 / 3, NOT_SMOOTHED)
        .unlike(
            0.25,
            "That is the rate with the lowest single loss, a lucky batch. Go by the mean of each loss and the four before it, and return a third.")
        .unlike(0.6, NO_THIRD)
        .unlike(0.1 / 3, CENTRED)
        .unlike(0.01, STEEPEST)
        .unlike(0.001 / 3, DIVIDED_BY_FIVE)
        .unlike(6, "That is the place of the batch. Return a third of the rate at that place.")
        .unlike(2, "That is a third of the place of the batch. Return a third of the rate there.")
        .unlike(1.54, "That is the lowest mean itself. Return a third of the rate it belongs to.")
        .unlike(0.06, "That is a tenth of the rate; take a third.")
        .isCloseTo(0.2, 1e-6);
  }

  @Check(value = "too high from the start", points = 0.5)
  @Order(2)
  void countsTheFirstBatches(RateFinder finder) {
    expect(finder.find(RATES, new double[] {2.4, 2.7, 3.5, 4, 5, 7, 11, 20}))
        .unlike(0.1 / 3, BEGAN_LATE)
        .unlike(0.001, NO_THIRD)
        .isCloseTo(0.001 / 3, 1e-9);
  }

  @Check(value = "a run that blows up", points = 0.5)
  @Order(3)
  void stopsAtTheFirstInfiniteLoss(RateFinder finder) {
    double inf = Double.POSITIVE_INFINITY;
    expect(finder.find(RATES, new double[] {2.4, 2.3, 2.1, 1.8, 2.9, inf, 0, 0}))
        .unlike(0.6 / 3, WENT_ON)
        .unlike(1.5 / 3, WENT_ON)
        .unlike(0.25 / 3, WENT_ON)
        .unlike(0.03, NO_THIRD)
        .isCloseTo(0.01, 1e-7);
  }
}
