package io.percolate.exercises.responsiblemodels;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.responsiblemodels.Importance.Logistic;
import org.junit.jupiter.api.Order;

/** Checks of {@link Importance} that graders have. */
class ImportanceHiddenChecks {
  @Check(value = "random rows, columns of one to three features", points = 1.5)
  @Order(1)
  void holdsForRandomRows(Importance importance, Inputs inputs) {
    for (int round = 0; round < 3; round++) {
      ImportanceChecks.expectImportances(
          importance, draw(inputs, new int[][] {{4}, {0, 1, 2}, {5, 3}}, 2 + 3 * round, false));
    }
  }

  @Check(value = "importances below 0 stay below 0", points = 0.75)
  @Order(2)
  void keepsSigns(Importance importance, Inputs inputs) {
    ImportanceChecks.expectImportances(
        importance, draw(inputs, new int[][] {{0}, {1}, {2, 3}, {4, 5}}, 3, true));
  }

  @Check(
      value =
          "columns that share a feature, one order, an order that moves nothing, and one that comes twice",
      points = 0.75)
  @Order(3)
  void startsFromTheRowsGiven(Importance importance, Inputs inputs) {
    ImportanceChecks.expectImportances(
        importance, draw(inputs, new int[][] {{0, 1}, {1, 2}, {0, 1, 2, 3, 4, 5}}, 1, false));
    Shuffling any = draw(inputs, new int[][] {{2}, {0, 5}}, 2, false);
    int n = any.y().length;
    int[] still = new int[n];
    for (int i = 0; i < n; i++) {
      still[i] = i;
    }
    int[][] orders = {any.orders()[0], still, any.orders()[1], any.orders()[0]};
    ImportanceChecks.expectImportances(
        importance, new Shuffling(any.x(), any.y(), any.model(), any.columns(), orders));
  }

  /** Rows whose classes follow the model, or go against it. */
  private static Shuffling draw(Inputs inputs, int[][] columns, int times, boolean against) {
    int n = inputs.integer(15, 30);
    double[][] x = inputs.reals(n, 6, -2, 2);
    double[] weights = inputs.reals(6, 0.5, 2);
    weights[2] = -weights[2];
    weights[5] = -weights[5];
    Logistic model = new Logistic(weights, inputs.real(-0.5, 0.5));
    int[] y = new int[n];
    for (int i = 0; i < n; i++) {
      double logit = model.bias();
      for (int j = 0; j < 6; j++) {
        logit += weights[j] * x[i][j];
      }
      y[i] = logit + inputs.normal() > 0 != against ? 1 : 0;
    }
    int[][] orders = new int[times][];
    for (int r = 0; r < times; r++) {
      orders[r] = inputs.order(n);
    }
    return new Shuffling(x, y, model, columns, orders);
  }
}
