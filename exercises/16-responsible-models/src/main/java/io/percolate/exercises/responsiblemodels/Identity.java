package io.percolate.exercises.responsiblemodels;

import io.percolate.check.contract.Contract;

/** What equal precision and equal true positive rates leave. */
@Contract(
    id = "identity",
    title = "What base rates decide",
    points = 3,
    hints = {
      "Write the identity of the lesson for one group first: odds times (1 − PPV) / PPV times TPR. What does a false positive rate above 1 say about the wish? And for which true positive rate would it be exactly 1?",
      "odds = p / (1 - p); fpr = odds * (1 - precision) / precision * truePositiveRate, NaN if that is above 1. A group reaches 1 at the true positive rate precision / (1 - precision) / odds; the highest for all is the least of these over the groups, and never above 1. With a precision of 1, dividing a double by 0 gives Infinity, and the least of it and 1 is 1."
    })
@FunctionalInterface
public interface Identity {
  /**
   * What follows from the wish.
   *
   * @param falsePositiveRates one a group, shares from 0 to 1; NaN where it would have to be above
   *     1, so that no classifier can grant the wish
   * @param highest the highest true positive rate that all groups can have at this precision, a
   *     share from 0 to 1
   */
  record Consequence(double[] falsePositiveRates, double highest) {}

  /**
   * The false positive rates of groups that are to have the same true positive rate and the same
   * precision.
   *
   * @param baseRates the share that pays back of each group, above 0 and below 1; at least one
   * @param truePositiveRate of all groups, from 0 to 1
   * @param precision of all groups, above 0 and up to 1
   */
  Consequence of(double[] baseRates, double truePositiveRate, double precision);
}
