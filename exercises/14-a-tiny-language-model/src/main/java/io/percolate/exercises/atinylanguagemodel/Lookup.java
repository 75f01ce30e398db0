package io.percolate.exercises.atinylanguagemodel;

import java.util.Arrays;

/** Attention as asked, and as it goes wrong. */
record Lookup(double[][] q, double[][] k, double[][] v, double[][] mask) {

  double[][] weights() {
    return weights(Math.sqrt(q[0].length), 1);
  }

  /** The weights with another divisor, and with this much of the mask. */
  double[][] weights(double divisor, double ofMask) {
    double[][] scores = scores(divisor, ofMask);
    return Arrays.stream(scores).map(Lookup::softmax).toArray(double[][]::new);
  }

  /** Softmax down the columns: over the queries instead of the keys. */
  double[][] downColumns() {
    double[][] scores = transposed(scores(Math.sqrt(q[0].length), 1));
    return transposed(Arrays.stream(scores).map(Lookup::softmax).toArray(double[][]::new));
  }

  /** What is masked set to 0 after the softmax, so that rows don't sum to 1. */
  double[][] maskedAfterwards() {
    double[][] weights = weights(Math.sqrt(q[0].length), 0);
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        weights[i][j] *= mask[i][j] == Double.NEGATIVE_INFINITY ? 0 : 1;
      }
    }
    return weights;
  }

  /** Powers of e that weren't divided by their sum. */
  double[][] unnormalised() {
    double[][] scores = scores(Math.sqrt(q[0].length), 1);
    return Arrays.stream(scores)
        .map(row -> Arrays.stream(row).map(Math::exp).toArray())
        .toArray(double[][]::new);
  }

  double[][] scores(double divisor, double ofMask) {
    double[][] scores = new double[q.length][k.length];
    for (int i = 0; i < q.length; i++) {
      for (int j = 0; j < k.length; j++) {
        for (int c = 0; c < q[i].length; c++) {
          scores[i][j] += q[i][c] * k[j][c] / divisor;
        }
        scores[i][j] += ofMask == 0 ? 0 : ofMask * mask[i][j];
      }
    }
    return scores;
  }

  static double[][] means(double[][] weights, double[][] v) {
    double[][] means = new double[weights.length][v[0].length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < v.length; j++) {
        for (int c = 0; c < v[j].length; c++) {
          means[i][c] += weights[i][j] * v[j][c];
        }
      }
    }
    return means;
  }

  private static double[] softmax(double... scores) {
    double most = Arrays.stream(scores).max().orElseThrow();
    double[] e = Arrays.stream(scores).map(s -> Math.exp(s - most)).toArray();
    double sum = Arrays.stream(e).sum();
    return Arrays.stream(e).map(each -> each / sum).toArray();
  }

  static double[][] transposed(double[][] rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }
}
