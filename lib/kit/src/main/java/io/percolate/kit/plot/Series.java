package io.percolate.kit.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * One named curve.
 *
 * @param name said beside the curve
 * @param x where its points stand
 * @param y how high; NaN and infinite values leave a gap
 * @param low the lower end of the band around each point; empty where there is none
 * @param high the upper end
 * @param counted whether x counts 1, 2, 3 …, as epochs do
 * @param sampled whether it stands for a function, whose points mean nothing by themselves
 */
record Series(
    String name,
    double[] x,
    double[] y,
    double[] low,
    double[] high,
    boolean counted,
    boolean sampled) {

  /** Beyond this many points neighbours share a pixel column and only their extremes are drawn. */
  static final int DENSE = 4000;

  private static final int COLUMNS = 500;
  private static final int SAMPLES = 600;
  private static final double[] NONE = {};

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
    return new Series(name, x, y.clone(), NONE, NONE, true, false);
  }

  static Series at(String name, double[] x, double[] y) {
    return new Series(name, x.clone(), y.clone(), NONE, NONE, false, false);
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
    return new Series(name, x, Arrays.stream(x).map(f).toArray(), NONE, NONE, false, true);
  }

  static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  static double[] doubles(Collection<? extends Number> values) {
    return values.stream().mapToDouble(Number::doubleValue).toArray();
  }

  /** The same curve with a band around it. */
  Series band(double[] low, double[] high) {
    if (low.length != x.length || high.length != x.length) {
      throw new IllegalArgumentException(
          "The curve “%s” has %d points, but its band %d lower and %d upper ends; give one of each."
              .formatted(name, x.length, low.length, high.length));
    }
    for (int i = 0; i < low.length; i++) {
      if (low[i] > high[i]) {
        throw new IllegalArgumentException(
            "The band of “%s” goes from %s to %s at %s; give the lower ends first."
                .formatted(name, low[i], high[i], x[i]));
      }
    }
    return new Series(name, x, y, low.clone(), high.clone(), counted, sampled);
  }

  /** Whether there is a band around point i. */
  boolean banded(int i) {
    return low.length > 0 && Double.isFinite(high[i] - low[i]);
  }

  /** The places of all points that can be drawn. */
  int[] drawable(Scale scale) {
    return IntStream.range(0, y.length).filter(i -> scale.holds(x[i], y[i])).toArray();
  }

  /** Neighbours that can be drawn, between which there are gaps: no more than can be seen. */
  List<int[]> runs(Scale scale) {
    int[] places = drawable(scale);
    if (places.length > DENSE) {
      return List.of(extremes(places));
    }
    List<int[]> runs = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= places.length; end++) {
      if (end == places.length || places[end] != places[end - 1] + 1) {
        runs.add(Arrays.copyOfRange(places, start, end));
        start = end;
      }
    }
    return runs;
  }

  /** Of each run of neighbours the lowest and the highest: spikes stay visible. */
  private int[] extremes(int... places) {
    Comparator<Integer> byHeight = Comparator.comparingDouble(i -> y[i]);
    return IntStream.range(0, COLUMNS)
        .flatMap(
            c -> {
              int start = (int) ((long) c * places.length / COLUMNS);
              int end = (int) ((c + 1L) * places.length / COLUMNS);
              List<Integer> near = Arrays.stream(places, start, end).boxed().toList();
              return IntStream.of(Collections.min(near, byHeight), Collections.max(near, byHeight));
            })
        .sorted()
        .toArray();
  }

  /** The height at this x, on the line between the points around it; NaN where none is drawn. */
  double heightAt(double place, Scale scale) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] == place) {
        return scale.holds(x[i], y[i]) ? y[i] : Double.NaN;
      }
      if (i > 0
          && (x[i - 1] - place) * (x[i] - place) < 0
          && scale.holds(x[i - 1], y[i - 1])
          && scale.holds(x[i], y[i])) {
        double share =
            scale.logX()
                ? Math.log(place / x[i - 1]) / Math.log(x[i] / x[i - 1])
                : (place - x[i - 1]) / (x[i] - x[i - 1]);
        return scale.logY()
            ? y[i - 1] * Math.pow(y[i] / y[i - 1], share)
            : y[i - 1] + (y[i] - y[i - 1]) * share;
      }
    }
    return Double.NaN;
  }
}
