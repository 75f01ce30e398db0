package io.percolate.exercises.optimisers;

import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * A run of a learning-rate finder in which each wrong rule finds another rate than the right one:
 * level at first, then a noisy fall, then a rise.
 */
record FinderRun(double[] rates, double[] losses) {
  private static final double CLEAR = 1e-3;

  static FinderRun draw(Inputs inputs, int batches) {
    FinderRun run;
    do {
      run = any(inputs, batches);
    } while (!run.tellsApart());
    return run;
  }

  private static FinderRun any(Inputs inputs, int batches) {
    double[] rates = new double[batches];
    double[] losses = new double[batches];
    double rate = inputs.real(1e-5, 1e-3);
    for (int i = 0; i < batches; i++) {
      double way = (double) i / batches;
      rates[i] = rate;
      rate *= inputs.real(1.05, 1.2);
      losses[i] =
          0.6
              + 1.7 / (1 + Math.exp(25 * (way - 0.45)))
              + 60 * Math.pow(Math.max(0, way - 0.7), 2)
              + inputs.real(-0.25, 0.25);
    }
    return new FinderRun(rates, losses);
  }

  /** Whether the lowest mean is clearly so, and wrong rules end elsewhere. */
  private boolean tellsApart() {
    double[] means = means(4, 0);
    double second = Double.POSITIVE_INFINITY;
    for (int i = 0; i < means.length; i++) {
      second = i == lowest() ? second : Math.min(second, means[i]);
    }
    return second - means[lowest()] > CLEAR
        && lowest() < losses.length - 12
        && lowest() != lowestSingle()
        && lowest() != lowestCentred()
        && lowest() != steepest()
        && lowest() != lowestOf(means(3, 0))
        && lowest() != lowestOf(means(5, 0))
        && lowest() != lowestOf(fading());
  }

  int lowest() {
    return lowestOf(means(4, 0));
  }

  int lowestSingle() {
    return lowestOf(losses);
  }

  int lowestCentred() {
    return lowestOf(means(2, 2));
  }

  /** Where the mean falls most from one batch to the next. */
  int steepest() {
    double[] means = means(4, 0);
    return lowestOf(fill(i -> i == 0 ? 0 : means[i] - means[i - 1]));
  }

  /** Means over so many batches before and after each one, as far as there are any. */
  private double[] means(int before, int after) {
    return fill(
        i ->
            Arrays.stream(losses, Math.max(0, i - before), Math.min(losses.length, i + after + 1))
                .average()
                .orElseThrow());
  }

  /** A running mean that keeps 0.8 of itself. */
  private double[] fading() {
    double[] mean = losses.clone();
    for (int i = 1; i < mean.length; i++) {
      mean[i] = 0.8 * mean[i - 1] + 0.2 * losses[i];
    }
    return mean;
  }

  private double[] fill(IntToDoubleFunction value) {
    double[] values = new double[losses.length];
    Arrays.setAll(values, value);
    return values;
  }

  private static int lowestOf(double[] values) {
    int lowest = 0;
    for (int i = 1; i < values.length; i++) {
      lowest = values[i] < values[lowest] ? i : lowest;
    }
    return lowest;
  }
}
