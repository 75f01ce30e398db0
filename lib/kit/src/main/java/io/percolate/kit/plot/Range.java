package io.percolate.kit.plot;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the axes span: all that can be drawn of the curves, and their marks.
 *
 * @param left the least x
 * @param right the largest x
 * @param low the least y, or zero if that is near
 * @param high the largest y
 * @param counted whether every x counts 1, 2, 3 …
 */
record Range(double left, double right, double low, double high, boolean counted) {

  static Range of(Curves curves) {
    DoubleSummaryStatistics x = new DoubleSummaryStatistics();
    DoubleSummaryStatistics y = new DoubleSummaryStatistics();
    for (Series series : curves.series()) {
      for (int i : series.drawable(curves.log())) {
        x.accept(series.x()[i]);
        y.accept(series.y()[i]);
      }
    }
    curves.marks().forEach(mark -> x.accept(mark.x()));
    boolean counted = curves.series().stream().allMatch(Series::counted);
    if (x.getCount() == 0) {
      IntStream.of(counted ? 1 : 0, counted ? 10 : 1).forEach(x::accept);
    }
    if (y.getCount() == 0) {
      DoubleStream.of(curves.log() ? 0.1 : 0, 1).forEach(y::accept);
    }
    double wide = x.getMin() == x.getMax() ? 0.5 : 0;
    double low = y.getMin();
    double high = y.getMax();
    if (low == high) { // around a single value there is room
      double room = low == 0 ? 1 : (curves.log() ? 0.5 : 0.2) * Math.abs(low);
      low -= room;
      high += room;
    } else if (!curves.log() && low >= 0 && low <= 0.3 * high) {
      low = 0;
    }
    return new Range(x.getMin() - wide, x.getMax() + wide, low, high, counted);
  }
}
