package io.percolate.exercises.canyoutrust95percent;

import io.percolate.check.contract.Contract;

/** What knowing nothing about an example scores. */
@Contract(
    id = "baselines",
    title = "Two baselines",
    points = 3,
    hints = {
      "A baseline is fitted and judged like any model. Which arrays may decide what it answers, and which ones is it scored on?",
      "Count the training labels in a TreeMap and take the smallest label with the highest count; its accuracy is the share of test labels equal to it. The constant is the mean of the training targets; its error is the mean of (target − constant)² over the test targets."
    })
@FunctionalInterface
public interface Baselines {
  /**
   * What the two baselines score on test examples.
   *
   * @param accuracy of the majority baseline, a share from 0 to 1
   * @param squaredError the mean squared error of the mean baseline
   */
  record Scores(double accuracy, double squaredError) {}

  /**
   * Fits both baselines to training examples and scores them on test examples. No array is empty.
   *
   * @param trainLabels classes; any whole numbers, perhaps with gaps
   * @param testLabels classes of the test examples
   * @param trainTargets numbers to be predicted
   * @param testTargets those of the test examples
   */
  Scores score(int[] trainLabels, int[] testLabels, double[] trainTargets, double[] testTargets);
}
