package io.percolate.exercises.lossmath;

import io.percolate.check.contract.Contract;

/** Finds the formula behind a printed number. */
@Contract(
    id = "which-formula",
    title = "Which formula printed this?",
    points = 3,
    hints = {
      "Compute all four formulas first and keep their values. When does a value agree with a printed number that has, say, two decimals? It may be off by rounding, and by no more.",
      "A value v fits if Math.abs(v - printed) <= 0.5 * Math.pow(10, -decimals). Return the formula whose value fits; where no value does, return Formula.NONE, even if one comes close."
    })
@FunctionalInterface
public interface WhichFormula {
  /**
   * Names the formula that gives a printed loss.
   *
   * @param y the truth, one-hot over two classes or more
   * @param p the answer, a distribution over the same classes, each entry between 0 and 1, both
   *     ends excluded
   * @param printed the loss as somebody printed it, rounded
   * @param decimals how many decimals it was rounded to, 1 or more
   * @return the formula whose value is at most half a unit of the last decimal away from the
   *     printed one; there is one at most. {@link Formula#NONE} where there is none
   */
  Formula of(double[] y, double[] p, double printed, int decimals);
}
