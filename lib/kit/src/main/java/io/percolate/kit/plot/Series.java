package io.percolate.kit.plot;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

  /** Beyond this many points neighbours share a pixel column and only their extremes are drawn. */
  static final int DENSE = 4000;

  private static final int COLUMNS = 500;

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

  /** Whether a point has gaps on both sides, so that no line would show it. */
  boolean lonely(int i, boolean log) {
    return !(i > 0 && drawable(i - 1, log)) && !(i + 1 < y.length && drawable(i + 1, log));
  }

  /** The curve as it is drawn: NaN where it can't be, and no more points than can be seen. */
  Series drawn(boolean log) {
    int[] places = drawable(log);
    int[] kept = places.length > DENSE ? extremes(places) : IntStream.range(0, y.length).toArray();
    double[] xs = IntStream.of(kept).mapToDouble(i -> x[i]).toArray();
    double[] ys =
        IntStream.of(kept).mapToDouble(i -> drawable(i, log) ? y[i] : Double.NaN).toArray();
    return new Series(name, xs, ys, counted, sampled);
  }

  /** Of each run of neighbours the first, lowest, highest and last: spikes stay visible. */
  private int[] extremes(int... places) {
    int run = places.length / COLUMNS;
    Comparator<Integer> byHeight = Comparator.comparingDouble(i -> y[i]);
    return IntStream.iterate(0, start -> start < places.length, start -> start + run)
        .mapToObj(start -> Arrays.copyOfRange(places, start, Math.min(places.length, start + run)))
        .flatMapToInt(
            near ->
                IntStream.of(
                        near[0],
                        IntStream.of(near).boxed().min(byHeight).orElseThrow(),
                        IntStream.of(near).boxed().max(byHeight).orElseThrow(),
                        near[near.length - 1])
                    .sorted())
        .toArray();
  }

  /** The height at this x, on the line between the points around it; NaN where none is drawn. */
  double heightAt(double place, boolean log) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] == place) {
        return drawable(i, log) ? y[i] : Double.NaN;
      }
      if (i > 0 && (x[i - 1] - place) * (x[i] - place) < 0) {
        double share = (place - x[i - 1]) / (x[i] - x[i - 1]);
        double height =
            log
                ? y[i - 1] * Math.pow(y[i] / y[i - 1], share)
                : y[i - 1] + (y[i] - y[i - 1]) * share;
        return drawable(i - 1, log) && drawable(i, log) ? height : Double.NaN;
      }
    }
    return Double.NaN;
  }
}
