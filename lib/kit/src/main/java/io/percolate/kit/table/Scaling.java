package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.util.Arrays;

/**
 * A change of scale, {@code (x − shift) / spread}. A column that was constant in training becomes 0
 * whatever comes later: no weight was ever learned for its other values.
 *
 * @param encoding which
 * @param shift what becomes 0
 * @param spread what becomes 1 more; 0 if the column was constant
 * @param low the smallest value in training
 * @param high the largest value in training
 */
record Scaling(Encoding encoding, double shift, double spread, double low, double high) {

  static Scaling learn(String column, Encoding encoding, double[] values) {
    double low = Stats.min(values);
    double high = Stats.max(values);
    Scaling scaling =
        switch (encoding) {
          case STANDARDISE ->
              new Scaling(encoding, Stats.mean(values), Stats.deviation(values), low, high);
          case MIN_MAX -> new Scaling(encoding, low, high - low, low, high);
          default -> new Scaling(encoding, 0, 1, low, high);
        };
    if (!Double.isFinite(scaling.shift) || !Double.isFinite(scaling.spread)) {
      throw new DataException(
          "%s reaches from %s to %s, too far to be scaled; leave such rows out."
              .formatted(column, low, high));
    }
    return scaling;
  }

  double apply(double x) {
    return spread == 0 ? 0 : (x - shift) / spread;
  }

  /** What was learned, in words. */
  String learned() {
    if (spread == 0) {
      return "always " + Numbers.value(low) + ", so 0";
    }
    return encoding == Encoding.STANDARDISE
        ? "mean %s, standard deviation %s".formatted(Numbers.value(shift), Numbers.value(spread))
        : "min %s, max %s".formatted(Numbers.value(low), Numbers.value(high));
  }

  /** Which of these numbers are outside of what training had. */
  Feature.Done met(double[] values) {
    int outside = (int) Arrays.stream(values).filter(x -> x < low || x > high).count();
    String range =
        outside == 0 ? "" : "outside %s to %s".formatted(Numbers.value(low), Numbers.value(high));
    return new Feature.Done(encoding.step(), range, outside);
  }
}
