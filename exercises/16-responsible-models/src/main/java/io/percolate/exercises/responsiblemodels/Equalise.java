package io.percolate.exercises.responsiblemodels;

import io.percolate.check.contract.Contract;

/** One rate made equal, and the bill. */
@Contract(
    id = "equalise",
    title = "Equal for whom?",
    points = 5,
    hints = {
      "Two steps. First the threshold, from the people to learn from alone: what are the only places where B's true positive rate changes? Then four gaps, from the people to judge by, with the two thresholds as they are.",
      "target = TPR of learnA at thresholdA. For each score t of learnB compute |TPR of learnB at t − target|; keep t if that is smaller than the least so far, or equal to it while t is higher. Then count TP, FP, FN, TN of judgeA at thresholdA and of judgeB at your threshold, and subtract B's rates from A's. With doubles, 0.0 / 0 is NaN, and NaN less anything is NaN."
    })
@FunctionalInterface
public interface Equalise {
  /**
   * The people of one group.
   *
   * @param scores the model's probability that a person pays back
   * @param repaid whether the person did; equally long
   */
  record People(double[] scores, boolean[] repaid) {}

  /**
   * What it costs. Gaps are A's rate less B's, as shares: from −1 to 1.
   *
   * @param thresholdB the threshold that brings B's true positive rate closest to A's
   * @param truePositive what is left of that gap, on the people to judge by
   * @param approval the gap of approval rates
   * @param falsePositive the gap of false positive rates
   * @param precision the gap of precisions; NaN if nobody is approved in one of the groups
   */
  record Bill(
      double thresholdB,
      double truePositive,
      double approval,
      double falsePositive,
      double precision) {}

  /**
   * Chooses B's threshold among the scores of {@code learnB}, so that true positive rates are as
   * equal as can be on the people to learn from; of several such thresholds the highest. Then
   * judges both groups on other people. Who has the threshold as a score, or more, is approved.
   * Each of the four has at least one person who paid back and one who didn't.
   */
  Bill settle(People learnA, People learnB, double thresholdA, People judgeA, People judgeB);
}
