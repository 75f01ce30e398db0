package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Baselines} that learners see. */
class BaselinesChecks {
  static final String TEST_MAJORITY =
      "The most frequent test label was taken. A baseline is fitted like any model: on training labels alone.";
  static final String TRAIN_SHARE =
      "That is the majority's share of the training labels; score it on the test labels.";
  static final String PER_CENT = "That is in per cent; a share from 0 to 1 is asked for.";
  static final String WHOLE = "An int divided by an int is an int; make one side a double.";
  static final String TEST_MEAN =
      "The mean of the test targets was taken as the constant. It must come from the training targets alone.";
  static final String TRAIN_ERROR =
      "That is the error on the training targets; score the constant on the test targets.";
  static final String SUM = "That is the sum of the squares; divide by how many targets there are.";
  static final String ROOT = "The root was taken; the mean squared error has none.";
  static final String ABSOLUTE = "That is the mean distance; the distances are to be squared.";

  private static final int[] TRAIN = {3, 3, 3, 0, 5};
  private static final int[] TEST = {3, 5, 5, 5, 0, 3, 5, 0};
  private static final double[] TRAIN_TARGETS = {1, 2, 6};
  private static final double[] TEST_TARGETS = {3, 5, 2, 8};

  @Check(value = "the majority of 3, 3, 3, 0, 5 on eight test labels", points = 1)
  @Order(1)
  void scoresTheMajority(Baselines baselines) {
    expect(score(baselines).accuracy())
        .of("the accuracy")
        .unlike(0.5, TEST_MAJORITY)
        .unlike(0.6, TRAIN_SHARE)
        .unlike(25, PER_CENT)
        .unlike(0, WHOLE)
        .unlike(2, "That is how many are right; divide by how many there are.")
        .unlike(
            1.0 / 3, "Guessing among the classes isn't the baseline; always the same answer is.")
        .isCloseTo(0.25, 1e-6);
  }

  @Check(value = "the mean of 1, 2, 6 on four test targets", points = 0.5)
  @Order(2)
  void scoresTheMean(Baselines baselines) {
    expect(score(baselines).squaredError())
        .of("the squared error")
        .unlike(5.25, TEST_MEAN)
        .unlike(14.0 / 3, TRAIN_ERROR)
        .unlike(30, SUM)
        .unlike(Math.sqrt(7.5), ROOT)
        .unlike(2, ABSOLUTE)
        .unlike(10.5, "The constant was the median; the mean has the least squared error.")
        .isCloseTo(7.5, 1e-6);
  }

  private static Baselines.Scores score(Baselines baselines) {
    return baselines.score(
        TRAIN.clone(), TEST.clone(), TRAIN_TARGETS.clone(), TEST_TARGETS.clone());
  }
}
