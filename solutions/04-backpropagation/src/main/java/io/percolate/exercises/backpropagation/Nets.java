package io.percolate.exercises.backpropagation;

import io.percolate.check.test.Inputs;

/** Networks for hidden checks. */
final class Nets {
  private Nets() {}

  /** A network whose hidden units are neither all flat nor all alike. */
  static Net random(Inputs inputs, int m, int n, int k) {
    return new Net(
        inputs.reals(n, m, -1.2, 1.2),
        inputs.reals(n, -0.8, 0.8),
        inputs.reals(k, n, -1.2, 1.2),
        inputs.reals(k, -2, 2));
  }

  /** Rows with a single 1, one a label. */
  static double[][] oneHot(int[] labels, int k) {
    double[][] rows = new double[labels.length][k];
    for (int i = 0; i < labels.length; i++) {
      rows[i][labels[i]] = 1;
    }
    return rows;
  }
}
