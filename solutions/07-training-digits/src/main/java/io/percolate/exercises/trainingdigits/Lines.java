package io.percolate.exercises.trainingdigits;

import java.util.ArrayList;
import java.util.List;

/**
 * Straight lines through the space of pictures, and how a network's logits run along them. ReLU
 * makes them straight with corners, a sigmoid or tanh makes them curves, and layers without
 * anything between them make them straight.
 *
 * <p>Differences of logits are those of log probabilities.
 */
final class Lines {
  private static final int POINTS = 61;
  private static final int CLASSES = 10;
  private static final double LEAST = 1e-30;

  private Lines() {}

  /** The points of a line from each even picture to the next one. */
  static float[][] between(float[][] pictures) {
    float[][] points = new float[pictures.length / 2 * POINTS][];
    for (int i = 0; i < points.length; i++) {
      int line = i / POINTS;
      double part = (double) (i % POINTS) / (POINTS - 1);
      points[i] = mixed(pictures[2 * line], pictures[2 * line + 1], part);
    }
    return points;
  }

  private static float[] mixed(float[] a, float[] b, double part) {
    float[] mixed = new float[a.length];
    for (int j = 0; j < a.length; j++) {
      mixed[j] = (float) (a[j] + part * (b[j] - a[j]));
    }
    return mixed;
  }

  /**
   * Log ratios of each class's probability to that of class 0 along each line; without those that a
   * probability too small to tell would spoil.
   *
   * @param p probabilities at the points, {@code (points, 10)}
   */
  static List<double[]> logits(float[][] p) {
    List<double[]> logits = new ArrayList<>();
    for (int from = 0; from < p.length; from += POINTS) {
      for (int k = 1; k < CLASSES; k++) {
        double[] one = new double[POINTS];
        boolean tells = true;
        for (int t = 0; t < POINTS; t++) {
          float[] row = p[from + t];
          tells &= row[0] >= LEAST && row[k] >= LEAST;
          one[t] = Math.log(row[k]) - Math.log(row[0]);
        }
        if (tells) {
          logits.add(one);
        }
      }
    }
    return logits;
  }

  /** How far the middle of a line is from the mean of its ends, at most. */
  static double bend(List<double[]> logits) {
    return logits.stream()
        .mapToDouble(f -> Math.abs(f[POINTS / 2] - (f[0] + f[POINTS - 1]) / 2))
        .max()
        .orElse(0);
  }

  /**
   * How much the curvature at one point says of that two points further: near 1 for a curve, near 0
   * for corners, of which each lies between two points.
   */
  static double smoothness(List<double[]> logits) {
    double products = 0;
    double squares = 0;
    for (double[] f : logits) {
      for (int t = 1; t < POINTS - 3; t++) {
        double here = f[t - 1] - 2 * f[t] + f[t + 1];
        double there = f[t + 1] - 2 * f[t + 2] + f[t + 3];
        products += here * there;
        squares += (here * here + there * there) / 2;
      }
    }
    return squares == 0 ? 0 : products / squares;
  }
}
