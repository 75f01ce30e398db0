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

  private final List<Series> series;
  private final List<Mark> marks;
  private final Labels labels;
  private final Scale scale;

  private Curves(List<Series> series, List<Mark> marks, Labels labels, Scale scale) {
    this.series = series;
    this.marks = marks;
    this.labels = labels;
    this.scale = scale;
  }

  static Curves of(Series first) {
    return new Curves(List.of(first), List.of(), Labels.NONE, Scale.LINEAR);
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
    return new Curves(append(series, next), marks, labels, scale);
  }

  /** The same curves under this title. */
  public Curves title(String title) {
    return new Curves(series, marks, labels.title(title), scale);
  }

  /** The same curves with their axes labelled; name the units: {@code "loss (nats)"}. */
  public Curves labels(String x, String y) {
    return new Curves(series, marks, labels.axes(x, y), scale);
  }

  /**
   * Points out a place on the horizontal axis, with a dot where it meets each curve.
   *
   * @throws IllegalArgumentException if x isn't finite
   */
  public Curves mark(double x, String text) {
    return new Curves(series, append(marks, new Mark(x, text)), labels, scale);
  }

  /**
   * Draws a band around the curve added last, such as the range of twenty seeds.
   *
   * @param low the band's lower end at each point
   * @param high its upper end
   * @throws IllegalArgumentException if there is not one of each for every point, or a lower end
   *     lies above its upper one
   */
  public Curves band(double[] low, double[] high) {
    List<Series> banded = new ArrayList<>(series);
    banded.set(series.size() - 1, series.get(series.size() - 1).band(low, high));
    return new Curves(List.copyOf(banded), marks, labels, scale);
  }

  /** The same curves over a logarithmic horizontal axis; points at zero and below leave a gap. */
  public Curves logX() {
    return new Curves(series, marks, labels, new Scale(true, scale.logY()));
  }

  /** The same curves over a logarithmic vertical axis; values of zero and below leave a gap. */
  public Curves logY() {
    return new Curves(series, marks, labels, new Scale(scale.logX(), true));
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

  Scale scale() {
    return scale;
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
