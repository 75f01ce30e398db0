package io.percolate.exercises.makingitsmall;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Prune} that graders have. */
class PruneHiddenChecks {
  @Check(value = "random matrices, steps and densities", points = 1)
  @Order(1)
  void holdsForRandomMatrices(Prune prune, Inputs inputs) {
    int rows = inputs.integer(3, 6);
    int columns = inputs.integer(7, 11);
    float[][] weights = distinct(inputs, rows, columns);
    for (int j = 0; j < columns; j++) {
      weights[rows - 1][j] /= 50; // so small that the whole row goes
    }
    int n = rows * columns;
    double half = (n / 2 + 0.2 * (inputs.integer(0, 1) == 0 ? 1 : -1)) / n;
    PruneChecks.expectPruned(
        prune, new Pruning(weights, half, steps(inputs, rows, columns), 0.25f));
    double few = (n / 5 + inputs.real(0.6, 0.9)) / n;
    PruneChecks.expectPruned(prune, new Pruning(weights, few, steps(inputs, rows, columns), 0.5f));
    float[][] wide = distinct(inputs, 5, 20);
    PruneChecks.expectPruned(
        prune, new Pruning(wide, inputs.integer(11, 14) / 100.0, new float[0][][], 0.5f));
  }

  @Check(value = "a kept weight that is 0 for a while moves on", points = 0.5)
  @Order(2)
  void remembersPlaces(Prune prune, Inputs inputs) {
    float w = inputs.integer(3, 9);
    float[][] weights = {{w, 1, -0.5f}, {2, -w - 1, 0.25f}};
    float[][] first = {{2 * w, 1, 2}, {1, -3, 4}};
    float[][] second = {{-2, 1, 1}, {2, 4, -2}};
    PruneChecks.expectPruned(
        prune, new Pruning(weights, 0.5, new float[][][] {first, second}, 0.5f));
    float[][] zero = {{0, w}, {1, -1}};
    PruneChecks.expectPruned(
        prune, new Pruning(zero, 1, new float[][][] {{{3, 1}, {2, -w}}}, 0.5f));
  }

  @Check(value = "many equal magnitudes", points = 0.5)
  @Order(3)
  void decidesTies(Prune prune, Inputs inputs) {
    int rows = inputs.integer(2, 4);
    int columns = inputs.integer(5, 8);
    float[][] weights = new float[rows][columns];
    for (float[] row : weights) {
      for (int j = 0; j < columns; j++) {
        row[j] = inputs.integer(0, 1) == 0 ? 2 : -2;
      }
    }
    weights[0][0] = 1;
    weights[rows - 1][columns - 1] = -3;
    int n = rows * columns;
    PruneChecks.expectPruned(
        prune,
        new Pruning(
            weights, (double) inputs.integer(2, n - 3) / n, steps(inputs, rows, columns), 0.5f));
  }

  private static float[][][] steps(Inputs inputs, int rows, int columns) {
    float[][][] steps = new float[inputs.integer(2, 4)][][];
    for (int s = 0; s < steps.length; s++) {
      steps[s] = inputs.floats(rows, columns, -3, 3);
    }
    return steps;
  }

  /** Magnitudes far enough apart for any precision. */
  private static float[][] distinct(Inputs inputs, int rows, int columns) {
    int[] order = inputs.order(rows * columns);
    float[][] weights = new float[rows][columns];
    for (int p = 0; p < order.length; p++) {
      float magnitude = 0.1f + 0.05f * order[p];
      weights[p / columns][p % columns] = inputs.integer(0, 1) == 0 ? magnitude : -magnitude;
    }
    return weights;
  }
}
