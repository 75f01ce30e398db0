package io.percolate.kit.plot;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * One named curve.
 *
 * @param name said beside the curve
 * @param x where its points stand
 * @param y how high; NaN and infinite values leave a gap
 * @param counted whether x counts 1, 2, 3 …, as epochs do
 * @param sampled whether it stands for a function, whose points mean nothing by themselves
 */
record Series(String name, double[] x, double[] y, boolean counted, boolean sampled) {

  private static final int SAMPLES = 600;

  Series {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "The curve “%s” has %d x values and %d y values; give one y for each x."
              .formatted(name, x.length, y.length));
    }
    for (double place : x) {
      if (!Double.isFinite(place)) {
        throw new IllegalArgumentException(
            "The curve “%s” has an x of %s; only y may be missing (NaN), x must be finite."
                .formatted(name, place));
      }
    }
  }

  /** Values at 1, 2, 3 … */
  static Series counted(String name, double[] y) {
    double[] x = IntStream.rangeClosed(1, y.length).asDoubleStream().toArray();
    return new Series(name, x, y.clone(), true, false);
  }

  static Series at(String name, double[] x, double[] y) {
    return new Series(name, x.clone(), y.clone(), false, false);
  }

  /** A function between two ends, both included. */
  static Series of(String name, DoubleUnaryOperator f, double from, double to) {
    if (!(from < to) || !Double.isFinite(to - from)) {
      throw new IllegalArgumentException(
          "The curve “%s” goes from %s to %s; give a finite start below its end."
              .formatted(name, from, to));
    }
    double[] x = new double[SAMPLES];
    Arrays.setAll(x, i -> from + (to - from) * i / (SAMPLES - 1));
    return new Series(name, x, Arrays.stream(x).map(f).toArray(), false, true);
  }

  static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  static double[] doubles(Collection<? extends Number> values) {
    return values.stream().mapToDouble(Number::doubleValue).toArray();
  }

  /** Whether point i can be drawn. */
  boolean drawable(int i, boolean log) {
    return Double.isFinite(y[i]) && (!log || y[i] > 0);
  }

  /** The places of all points that can be drawn. */
  int[] drawable(boolean log) {
    return IntStream.range(0, y.length).filter(i -> drawable(i, log)).toArray();
  }

  /** The height at this x, between the two points around it; NaN where the curve isn't. */
  double heightAt(double place) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] == place) {
        return y[i];
      }
      boolean between = i > 0 && (x[i - 1] - place) * (x[i] - place) < 0;
      if (between) {
        return y[i - 1] + (y[i] - y[i - 1]) * (place - x[i - 1]) / (x[i] - x[i - 1]);
      }
    }
    return Double.NaN;
  }
}
