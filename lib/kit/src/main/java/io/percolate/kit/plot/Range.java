package io.percolate.kit.plot;

/**
 * What curves and their marks span.
 *
 * @param left the least x
 * @param right the largest x
 * @param low the least y that can be drawn
 * @param high the largest y that can be drawn
 * @param counted whether every x counts 1, 2, 3 …
 */
record Range(double left, double right, double low, double high, boolean counted) {

  static Range of(Curves curves) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean counted = true;
    for (Series series : curves.series()) {
      counted &= series.counted();
      for (int i : series.drawable(curves.log())) {
        left = Math.min(left, series.x()[i]);
        right = Math.max(right, series.x()[i]);
        low = Math.min(low, series.y()[i]);
        high = Math.max(high, series.y()[i]);
      }
    }
    for (Curves.Mark mark : curves.marks()) {
      left = Math.min(left, mark.x());
      right = Math.max(right, mark.x());
    }
    if (left > right) {
      left = counted ? 1 : 0;
      right = counted ? 10 : 1;
    }
    return low > high
        ? new Range(left, right, curves.log() ? 0.1 : 0, 1, counted)
        : new Range(left, right, low, high, counted);
  }

  Axis axisX() {
    double pad = left == right ? 0.5 : 0.015 * (right - left);
    return counted
        ? Axis.whole(left - pad, right + pad, 8)
        : Axis.linear(left - pad, right + pad, 8);
  }

  Axis axisY(boolean log) {
    if (log) {
      double pad = low == high ? 2 : Math.pow(high / low, 0.06);
      return Axis.log(low / pad, high * pad);
    }
    if (low == high) {
      double pad = low == 0 ? 1 : 0.2 * Math.abs(low);
      return Axis.linear(low - pad, high + pad, 5);
    }
    double pad = 0.05 * (high - low);
    boolean fromZero = low >= 0 && low <= 0.3 * high;
    return Axis.linear(fromZero ? 0 : low - pad, high + pad, 6);
  }
}
