package io.percolate.exercises.canyoutrust95percent;

import io.percolate.check.contract.Contract;

/** Test rows that were trained on, and the score without them. */
@Contract(
    id = "overlap",
    title = "Rows on both sides of a split",
    points = 3,
    hints = {
      "When are two arrays equal in Java? A HashSet<double[]> looks at which array it is, not at what is in it. What can stand for a row instead?",
      "Put Arrays.toString(row), or the row as a List<Double>, of every training row into a HashSet. Then go through the test rows once: count the known ones, and of the others count how many there are and how many are right."
    })
@FunctionalInterface
public interface Overlap {
  /**
   * What a look at the rows finds.
   *
   * @param known how many test rows are training rows too
   * @param reported the accuracy on all test rows, a share from 0 to 1
   * @param honest the accuracy on the test rows that aren't known; NaN where there are none
   */
  record Report(int known, double reported, double honest) {}

  /**
   * Compares the rows of a split.
   *
   * @param train {@code (training rows, columns)}
   * @param test {@code (test rows, columns)}, at least one row; it is known if some training row
   *     has the same numbers in the same columns
   * @param labels the class of each test row
   * @param predictions the class that a model answered for each test row
   */
  Report report(double[][] train, double[][] test, int[] labels, int[] predictions);
}
