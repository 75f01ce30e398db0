package io.percolate.exercises.optimisers;

import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A run of a learning-rate finder in which each wrong rule finds another rate than the right one:
 * level at first, then a fall, then a rise, with a lucky batch now and then.
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
    double size = inputs.real(1, 9); // a loss is as large as it likes
    for (int i = 0; i < batches; i++) {
      double way = (double) i / batches;
      rates[i] = rate;
      rate *= inputs.real(1.05, 1.2);
      double luck = inputs.integer(1, 6) == 1 ? inputs.real(0.1, 0.6) : inputs.real(0.9, 1.2);
      double fall = 0.6 + 1.7 / (1 + Math.exp(25 * (way - 0.45)));
      losses[i] = size * (luck * fall + 60 * Math.pow(Math.max(0, way - 0.7), 2));
    }
    return new FinderRun(rates, losses);
  }

  /** Whether the lowest mean is clearly so, and wrong rules end elsewhere. */
  private boolean tellsApart() {
    double[] means = means(4, 0);
    int lowest = lowestOf(means);
    double[] others = means.clone();
    others[lowest] = Double.POSITIVE_INFINITY;
    return others[lowestOf(others)] - means[lowest] > CLEAR
        && lowest < losses.length - 12
        && firstValley() > 0
        && IntStream.of(
                firstValley(),
                lowestSingle(),
                lowestCentred(),
                steepest(),
                lowestOf(means(3, 0)),
                lowestOf(means(5, 0)),
                lowestOf(fading()),
                lowestOf(logarithms().means(4, 0)))
            .noneMatch(wrong -> wrong == lowest);
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

  /** Where the mean rises for the first time. */
  int firstValley() {
    double[] means = means(4, 0);
    int i = 0;
    while (i + 1 < means.length && means[i + 1] <= means[i]) {
      i++;
    }
    return i;
  }

  /** Means over so many batches before and after each one, as far as there are any. */
  private double[] means(int before, int after) {
    return fill(
        i -> {
          int first = Math.max(0, i - before);
          int last = Math.min(losses.length - 1, i + after);
          double sum = 0;
          for (int k = first; k <= last; k++) {
            sum += losses[k];
          }
          return sum / (last - first + 1);
        });
  }

  /** The same run with the logarithms of its losses, whose means are those of products. */
  private FinderRun logarithms() {
    return new FinderRun(rates, fill(i -> Math.log(losses[i])));
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
