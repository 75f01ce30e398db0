package io.percolate.exercises.responsiblemodels;

import io.percolate.check.contract.Contract;

/** Four rates of one group. */
@Contract(
    id = "group-rates",
    title = "Rates by group",
    points = 3,
    hints = {
      "Count first, divide afterwards: TP, FP, FN and TN of this group alone. What does Java make of one text compared with another by ==, and of one int divided by another?",
      "Go through the people with groups[i].equals(group). Approved is scores[i] >= threshold. Then approval = (TP + FP) / n, truePositive = TP / (TP + FN), falsePositive = FP / (FP + TN), precision = TP / (TP + FP), each with a double on one side: 0.0 / 0 is NaN, which is what an empty denominator asks for."
    })
@FunctionalInterface
public interface GroupRates {
  /**
   * Shares from 0 to 1; NaN where there is nobody to take a share of.
   *
   * @param approval the approved among all
   * @param truePositive the approved among those who paid back
   * @param falsePositive the approved among those who didn't
   * @param precision those who paid back among the approved
   */
  record Rates(double approval, double truePositive, double falsePositive, double precision) {}

  /**
   * The rates of one group. Arrays are equally long, and have one element a person.
   *
   * @param scores the model's probability that a person pays back
   * @param repaid whether the person did
   * @param groups the group of each
   * @param group whose rates; perhaps nobody's
   * @param threshold who has this score or a higher one is approved
   */
  Rates of(double[] scores, boolean[] repaid, String[] groups, String group, double threshold);
}
