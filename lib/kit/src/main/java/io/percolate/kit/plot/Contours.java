package io.percolate.kit.plot;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * A surface seen from above, such as a loss over two weights, with its contours and the paths that
 * optimizers take over it. Where the function isn't finite it is left white.
 */
public final class Contours implements Figure {

  private static final int COLUMNS = 141;
  private static final int ROWS = 121;

  private final Field surface;
  private final Range window;
  private final List<Trail> trails;
  private final Optional<Point2D> minimum;
  private final Labels labels;
  private final String heights;

  private Contours(
      Field surface,
      Range window,
      List<Trail> trails,
      Optional<Point2D> minimum,
      Labels labels,
      String heights) {
    this.surface = surface;
    this.window = window;
    this.trails = trails;
    this.minimum = minimum;
    this.labels = labels;
    this.heights = heights;
  }

  static Contours of(DoubleBinaryOperator f, Range window) {
    if (!(window.left() < window.right() && window.low() < window.high())
        || !Scale.LINEAR.holds(window.right() - window.left(), window.high() - window.low())) {
      throw new IllegalArgumentException(
          "Contours from x = %s to %s and y = %s to %s; give finite starts below their ends."
              .formatted(window.left(), window.right(), window.low(), window.high()));
    }
    double[][] values = new double[ROWS][COLUMNS];
    for (int row = 0; row < ROWS; row++) {
      double y = window.low() + (window.high() - window.low()) * row / (ROWS - 1);
      for (int column = 0; column < COLUMNS; column++) {
        double x = window.left() + (window.right() - window.left()) * column / (COLUMNS - 1);
        double value = f.applyAsDouble(x, y);
        values[row][column] = Scale.LINEAR.holds(0, value) ? value : Double.NaN;
      }
    }
    Contours contours =
        new Contours(
            new Field(values),
            window,
            List.of(),
            Optional.empty(),
            new Labels("", "x", "y"),
            "value");
    if (contours.sorted().length == 0) {
      throw new IllegalArgumentException(
          "The function is nowhere finite from x = %s to %s and y = %s to %s."
              .formatted(window.left(), window.right(), window.low(), window.high()));
    }
    return contours;
  }

  /**
   * Adds a path: a line through these points, from a ring to its marker. What lies outside of the
   * window is cut off; a path ends before a point that isn't finite.
   *
   * @throws IllegalArgumentException if x and y differ in length, have no points, or start at one
   *     that isn't finite
   */
  public Contours trail(String name, double[] x, double[] y) {
    List<Trail> longer = new ArrayList<>(trails);
    longer.add(new Trail(name, x.clone(), y.clone()));
    return new Contours(surface, window, List.copyOf(longer), minimum, labels, heights);
  }

  /**
   * Points out where the lowest place is, with a cross.
   *
   * @throws IllegalArgumentException if x or y isn't finite
   */
  public Contours minimum(double x, double y) {
    if (!Scale.LINEAR.holds(x, y)) {
      throw new IllegalArgumentException(
          "A minimum needs a finite place, not (%s, %s).".formatted(x, y));
    }
    Optional<Point2D> place = Optional.of(new Point2D.Double(x, y));
    return new Contours(surface, window, trails, place, labels, heights);
  }

  /** The same contours under this title. */
  public Contours title(String title) {
    return new Contours(surface, window, trails, minimum, labels.title(title), heights);
  }

  /** The same contours with their axes labelled: {@code "weight", "bias"}. */
  public Contours labels(String x, String y) {
    return new Contours(surface, window, trails, minimum, labels.axes(x, y), heights);
  }

  /** The same contours with what they measure written over their colours, unit included. */
  public Contours label(String heights) {
    return new Contours(surface, window, trails, minimum, labels, heights);
  }

  Field surface() {
    return surface;
  }

  Range window() {
    return window;
  }

  List<Trail> trails() {
    return trails;
  }

  Optional<Point2D> minimum() {
    return minimum;
  }

  Labels labels() {
    return labels;
  }

  String heights() {
    return heights;
  }

  /** All heights that are finite, ascending. */
  double[] sorted() {
    return Arrays.stream(surface.values())
        .flatMapToDouble(Arrays::stream)
        .filter(v -> !Double.isNaN(v))
        .sorted()
        .toArray();
  }

  @Override
  public BufferedImage image() {
    return ContoursPainter.paint(this);
  }

  @Override
  public String alt() {
    return Alt.of(this);
  }
}
