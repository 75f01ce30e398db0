package io.percolate.kit.plot;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * One or several named curves over one horizontal axis. Values that are NaN or infinite leave a
 * gap; curves without points are left out until they have some.
 */
public final class Curves implements Figure {

  /** A place on the horizontal axis to point out. */
  record Mark(double x, String text) {}

  private final List<Series> series;
  private final List<Mark> marks;
  private final Labels labels;
  private final boolean log;

  private Curves(List<Series> series, List<Mark> marks, Labels labels, boolean log) {
    this.series = series;
    this.marks = marks;
    this.labels = labels;
    this.log = log;
  }

  static Curves of(Series first) {
    return new Curves(List.of(first), List.of(), Labels.NONE, false);
  }

  /** Adds a curve through these values at 1, 2, 3 … */
  public Curves and(String name, double... y) {
    return and(Series.counted(name, y));
  }

  /** Adds a curve through these values at 1, 2, 3 … */
  public Curves and(String name, float[] y) {
    return and(name, Series.doubles(y));
  }

  /** Adds a curve through these values at 1, 2, 3 … */
  public Curves and(String name, Collection<? extends Number> y) {
    return and(name, Series.doubles(y));
  }

  /**
   * Adds a curve through points.
   *
   * @throws IllegalArgumentException if x and y differ in length
   */
  public Curves and(String name, double[] x, double[] y) {
    return and(Series.at(name, x, y));
  }

  /**
   * Adds a function's curve.
   *
   * @throws IllegalArgumentException unless {@code from < to}
   */
  public Curves and(String name, DoubleUnaryOperator f, double from, double to) {
    return and(Series.of(name, f, from, to));
  }

  private Curves and(Series next) {
    return new Curves(append(series, next), marks, labels, log);
  }

  /** The same curves under this title. */
  public Curves title(String title) {
    return new Curves(series, marks, labels.title(title), log);
  }

  /** The same curves with their axes labelled; name the units: {@code "loss (nats)"}. */
  public Curves labels(String x, String y) {
    return new Curves(series, marks, labels.axes(x, y), log);
  }

  /**
   * Points out a place on the horizontal axis, with a dot where it meets each curve.
   *
   * @throws IllegalArgumentException if x isn't finite
   */
  public Curves mark(double x, String text) {
    if (!Double.isFinite(x)) {
      throw new IllegalArgumentException("A mark needs a finite x, not " + x + ".");
    }
    return new Curves(series, append(marks, new Mark(x, text)), labels, log);
  }

  /** The same curves over a logarithmic vertical axis; values of zero and below leave a gap. */
  public Curves logY() {
    return new Curves(series, marks, labels, true);
  }

  List<Series> series() {
    return series;
  }

  List<Mark> marks() {
    return marks;
  }

  Labels labels() {
    return labels;
  }

  boolean log() {
    return log;
  }

  @Override
  public BufferedImage image() {
    return CurvesPainter.paint(this);
  }

  @Override
  public String alt() {
    return Alt.of(this);
  }

  private static <T> List<T> append(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
