package io.percolate.exercises.canyoutrust95percent;

import io.percolate.check.contract.Contract;

/** Scale, choose columns, train, score. */
@Contract(
    id = "pipeline",
    title = "The pipeline, mended",
    points = 4,
    hints = {
      "Go through the broken method step by step and ask of each number it computes: which rows is it computed from? Two of the four steps look at rows that they mustn't see.",
      "mean and deviation in step 1, and the two class means in step 2, take train in the place of all. Every row is still scaled, the test rows too, but by what the training rows say. Steps 3 and 4 are right."
    })
@FunctionalInterface
public interface Pipeline {
  /**
   * What came of it.
   *
   * @param kept the columns kept, the one with the largest gap first
   * @param score the share of test rows that were answered right
   */
  record Result(int[] kept, double score) {}

  /**
   * Keeps the columns that differ most between the classes, answers each test row with the class
   * whose centre is nearest, and scores the answers. Nothing but the score depends on test rows.
   *
   * @param x {@code (rows, columns)}; no column is constant on the training rows
   * @param labels the class of each row, 0 or 1
   * @param train the numbers of the training rows, both classes among them
   * @param test the numbers of the test rows; some rows may be in neither
   * @param k how many columns to keep
   */
  Result run(double[][] x, int[] labels, int[] train, int[] test, int k);
}
