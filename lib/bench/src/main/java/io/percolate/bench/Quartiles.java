package io.percolate.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The middle of some measurements and how far they spread.
 *
 * @param low a quarter of them are lower
 * @param median half of them are lower
 * @param high a quarter of them are higher
 */
record Quartiles(double low, double median, double high) {

  /**
   * Quartiles by linear interpolation between neighbours in order.
   *
   * @throws IllegalArgumentException if there are none
   * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan, 1996, type 7</a>
   */
  static Quartiles of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("Nothing was measured, so it has no middle.");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  /**
   * The quartiles of {@code numerators[i] / denominators[i]}: each pair was measured in the same
   * round, under the same conditions.
   */
  static Quartiles ofRatios(double[] numerators, double[] denominators) {
    if (numerators.length != denominators.length) {
      throw new IllegalArgumentException(
          "%d and %d measurements don't make pairs."
              .formatted(numerators.length, denominators.length));
    }
    return of(
        IntStream.range(0, numerators.length)
            .mapToDouble(i -> numerators[i] / denominators[i])
            .toArray());
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** For example {@code 1.52 (1.48–1.60)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, low, high);
  }
}
