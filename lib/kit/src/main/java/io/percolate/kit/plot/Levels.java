package io.percolate.kit.plot;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Chooses round values between two ends, for ticks and contours. */
final class Levels {

  private static final int MOST = 10;

  /** Where a quarter of a surface lies lower than this share of its height, steps must grow. */
  private static final double STEEP = 0.08;

  private Levels() {}

  /** Multiples of 1, 2 or 5 times a power of ten from low to high, at most about so many. */
  static double[] round(double low, double high, int most) {
    double rough = (high - low) / most;
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = ten * (rough <= ten ? 1 : rough <= 2 * ten ? 2 : rough <= 5 * ten ? 5 : 10);
    return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
        .mapToDouble(k -> k * step)
        .toArray();
  }

  /**
   * Where to draw a surface's contours: in even steps, or in growing ones from its lowest point
   * where most of it is flat beside its highest.
   *
   * @param heights finite, ascending
   * @return ascending, between lowest and highest; none on a plain
   */
  static double[] contours(double... heights) {
    double low = heights[0];
    double high = heights[heights.length - 1];
    double base = low >= 0 && low <= 0.01 * high ? 0 : low;
    double quarter = heights[heights.length / 4] - base;
    double[] levels =
        low == high
            ? new double[0]
            : quarter < STEEP * (high - base)
                ? growing(base, heights[heights.length / 100] - base, high - base)
                : round(low, high, MOST);
    return Arrays.stream(levels).filter(level -> low < level && level < high).toArray();
  }

  /** Above a base by 1, 2, 5, 10 … times a power of ten, or fewer of them where there are many. */
  private static double[] growing(double base, double least, double most) {
    double first = Math.max(least, (base == 0 ? 1e-9 : 1e-3) * most);
    double decades = Math.log10(most / first);
    double[] factors =
        decades < 3 ? new double[] {1, 2, 5} : decades < 5 ? new double[] {1, 3} : new double[] {1};
    double[] levels = {};
    for (int e = (int) Math.floor(Math.log10(first)); e <= Math.log10(most); e++) {
      double ten = Math.pow(10, e);
      double[] these = DoubleStream.of(factors).map(f -> Math.rint(base / ten + f) * ten).toArray();
      double last = levels.length == 0 ? base + first : levels[levels.length - 1];
      levels =
          DoubleStream.concat(
                  DoubleStream.of(levels),
                  DoubleStream.of(these).filter(v -> v > last * (1 + 1e-9)))
              .toArray();
    }
    return levels;
  }
}
