package io.percolate.kit.plot;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * What the axes span.
 *
 * @param left the least x
 * @param right the largest x
 * @param low the least y
 * @param high the largest y
 * @param counted whether every x counts 1, 2, 3 …
 * @param scale which axes are logarithmic
 */
record Range(double left, double right, double low, double high, boolean counted, Scale scale) {

  /** Linear axes between these ends. */
  static Range of(double left, double right, double low, double high) {
    return new Range(left, right, low, high, false, Scale.LINEAR);
  }

  /** All that can be drawn of the curves, their bands and marks; from zero if that is near. */
  static Range of(Curves curves) {
    Scale scale = curves.scale();
    DoubleSummaryStatistics x = new DoubleSummaryStatistics();
    DoubleSummaryStatistics y = new DoubleSummaryStatistics();
    for (Series series : curves.series()) {
      for (int i : series.drawable(scale)) {
        x.accept(series.x()[i]);
        y.accept(series.y()[i]);
        if (series.banded(i)) {
          DoubleStream.of(series.low()[i], series.high()[i])
              .filter(end -> scale.holds(1, end))
              .forEach(y::accept);
        }
      }
    }
    curves.marks().stream()
        .filter(mark -> scale.holds(mark.x(), 1))
        .forEach(mark -> x.accept(mark.x()));
    boolean counted = !scale.logX() && curves.series().stream().allMatch(Series::counted);
    if (x.getCount() == 0) {
      DoubleStream.of(1, 10).forEach(x::accept);
    }
    if (y.getCount() == 0) {
      DoubleStream.of(scale.logY() ? 0.1 : 0, 1).forEach(y::accept);
    }
    double[] wide = around(x.getMin(), x.getMax(), scale.logX(), 0.5);
    double[] tall = around(y.getMin(), y.getMax(), scale.logY(), 0.2 * Math.abs(y.getMin()));
    boolean zero = !scale.logY() && y.getMin() >= 0 && y.getMin() <= 0.3 * y.getMax();
    return new Range(wide[0], wide[1], zero ? 0 : tall[0], tall[1], counted, scale);
  }

  /** How far this x is from left (0) to right (1). */
  double u(double x) {
    return (x - left) / (right - left);
  }

  /** How far this y is from low (0) to high (1). */
  double v(double y) {
    return (y - low) / (high - low);
  }

  /** Whether two ends are one but for rounding. */
  static boolean single(double low, double high) {
    return high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  }

  /** Room around a single value; two ends as they are. */
  static double[] around(double low, double high, boolean log, double room) {
    if (!single(low, high)) {
      return new double[] {low, high};
    }
    double wide = log ? 0.5 * low : room == 0 ? 1 : room;
    return new double[] {low - wide, high + wide};
  }
}
