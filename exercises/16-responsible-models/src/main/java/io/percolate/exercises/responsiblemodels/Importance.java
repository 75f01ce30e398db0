package io.percolate.exercises.responsiblemodels;

import io.percolate.check.contract.Contract;

/** How much worse a model gets when a column is shuffled. */
@Contract(
    id = "importance",
    title = "Permutation importance",
    points = 5,
    hints = {
      "For each column and each order make new rows: which of their values come from another row, and which stay? double[][] copies made by clone() share their rows with the original; a column that was shuffled in place stays shuffled when the next one is asked.",
      "whole = loss(x, y, model). For each column g and each order: copy each row (x[i].clone()), then for each feature j of columns[g] set copy[i][j] = x[order[i]][j]. The importance of g is the mean over the orders of loss(copy, y, model) − whole; it may be below 0."
    })
@FunctionalInterface
public interface Importance {
  /**
   * Logistic regression: the logit of class 1 is the sum of weight times feature, plus the bias.
   *
   * @param weights one a feature
   */
  record Logistic(double[] weights, double bias) {}

  /**
   * The importance of each column of a table: the loss with the column shuffled less the loss
   * without, as a mean over the orders, in nats.
   *
   * @param x {@code (rows, features)}, held-out rows
   * @param y the class of each row, 0 or 1
   * @param columns {@code (columns, features of it)}: the places of each column's features, for
   *     example of all its one-hot ones, which move together
   * @param orders {@code (orders, rows)}, at least one: the ways to shuffle; row {@code i} gets the
   *     column's features of row {@code order[i]}. Each order serves every column
   * @return one number a column
   */
  double[] of(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders);
}
