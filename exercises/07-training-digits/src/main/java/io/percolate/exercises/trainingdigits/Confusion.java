package io.percolate.exercises.trainingdigits;

import io.percolate.check.contract.Contract;

/** Where the errors are. */
@Contract(
    id = "confusion",
    title = "Confusion matrix and recall",
    points = 3,
    hints = {
      "One pass over the examples fills the matrix: each example adds 1 to a single cell. Recall is then read from the matrix, row by row. Which rows can't be divided by their sum?",
      "counts[labels[i]][answers[i]]++ for each i. For each class k, sum row k; if the sum is 0, leave recall[k] at 0, else recall[k] = (double) counts[k][k] / sum. Add up and count the recalls of the rows that aren't empty; their quotient is the mean recall."
    })
@FunctionalInterface
public interface Confusion {
  /**
   * Truth against answer.
   *
   * @param counts {@code [true class][answered class]}: how many examples
   * @param recall for each class the share of its examples that were answered with it, 0 to 1; 0
   *     for a class without examples
   * @param meanRecall the mean of recall over the classes that have examples
   */
  record Summary(int[][] counts, double[] recall, double meanRecall) {}

  /**
   * Counts every pair of truth and answer.
   *
   * @param labels the true classes, from 0 to {@code classes − 1}; at least one
   * @param answers the class answered for each
   * @param classes how many there are; some may never occur
   */
  Summary of(int[] labels, int[] answers, int classes);
}
