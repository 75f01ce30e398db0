package io.percolate.kit.plot;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Examples;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which class a classifier gives to each place in a window, and how surely.
 *
 * @param classes each class's probability; one field a class
 * @param window what of the plane they cover
 */
record Regions(List<Field> classes, Range window) {

  private static final int COLUMNS = 120;
  private static final int ROWS = 100;
  private static final double TOLERANCE = 0.01;

  static Regions of(Function<Examples, float[][]> classifier, Range window, int classes) {
    float[] points = new float[2 * COLUMNS * ROWS];
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      double u = i % COLUMNS / (COLUMNS - 1.0);
      double v = i / COLUMNS / (ROWS - 1.0);
      points[2 * i] = (float) (window.left() + u * (window.right() - window.left()));
      points[2 * i + 1] = (float) (window.low() + v * (window.high() - window.low()));
    }
    Examples grid = new Examples(points, new Shape(2), new float[COLUMNS * ROWS]);
    float[][] rows = classifier.apply(grid);
    if (rows.length != grid.size()) {
      throw new IllegalArgumentException(
          "The classifier was given %d points and answered with %d rows; give one for each."
              .formatted(grid.size(), rows.length));
    }
    for (int i = 0; i < rows.length; i++) {
      check(rows[i], points[2 * i], points[2 * i + 1], classes);
    }
    int width = rows[0].length;
    return new Regions(
        IntStream.range(0, Math.max(2, width)).mapToObj(k -> field(rows, k)).toList(), window);
  }

  /** A single column is the probability of class 1, as of a network that ends in one sigmoid. */
  private static double probability(float[] row, int k) {
    return row.length > 1 ? row[k] : k == 1 ? row[0] : 1 - row[0];
  }

  private static Field field(float[][] rows, int k) {
    double[][] values = new double[ROWS][COLUMNS];
    for (int i = 0; i < rows.length; i++) {
      values[i / COLUMNS][i % COLUMNS] = probability(rows[i], k);
    }
    return new Field(values);
  }

  private static void check(float[] row, float x, float y, int classes) {
    double sum = 0;
    boolean between = true;
    for (float p : row) {
      sum += p;
      between &= p >= -TOLERANCE && p <= 1 + TOLERANCE;
    }
    boolean whole = row.length == 1 || Math.abs(sum - 1) <= TOLERANCE;
    if (!between || !whole) {
      throw new IllegalArgumentException(
          "At (%s, %s) the classifier answers %s, which are no probabilities: they lie between 0 and 1 and sum to 1. Turn logits into them with softmax."
              .formatted(x, y, Arrays.toString(row)));
    }
    if (Math.max(2, row.length) < classes) {
      throw new IllegalArgumentException(
          "The points have %d classes, but the classifier answers with %d probabilities."
              .formatted(classes, row.length));
    }
  }

  /** A class and how probable it is. */
  record Answer(int best, double probability) {}

  /** The most probable class at a place in the unit square. */
  Answer at(double u, double v) {
    int best = 0;
    double most = -1;
    for (int k = 0; k < classes.size(); k++) {
      double p = classes.get(k).at(u, v);
      best = p > most ? k : best;
      most = Math.max(p, most);
    }
    return new Answer(best, most);
  }

  /** How far a class is ahead of the best of the others: 0 on its border. */
  Field lead(int k) {
    double[][] lead = new double[ROWS][COLUMNS];
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        double rival = 0;
        for (int other = 0; other < classes.size(); other++) {
          double p = classes.get(other).values()[row][column];
          rival = other == k ? rival : Math.max(rival, p);
        }
        lead[row][column] = classes.get(k).values()[row][column] - rival;
      }
    }
    return new Field(lead);
  }

  /** How many points of class k lie in its own region. */
  int right(Cloud cloud, int k) {
    return (int)
        IntStream.of(cloud.drawable())
            .filter(i -> at(window.u(cloud.x()[i]), window.v(cloud.y()[i])).best() == k)
            .count();
  }
}
