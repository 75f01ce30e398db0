package io.percolate.exercises.lossmath;

/** Formulas that have been printed, or meant, as "the cross-entropy" of one example. */
public enum Formula {
  /** −Σ yₖ log pₖ: the cross-entropy. */
  SUM,
  /** −Σ (yₖ log pₖ + (1 − yₖ) log(1 − pₖ)): a yes-no question for each class. */
  YES_NO,
  /** −Σ yₖ (log pₖ + log(1 − pₖ)): the one above with the article's slip, y in place of 1 − y. */
  AS_PRINTED,
  /** −Σ yₖ log₁₀ pₖ: the logarithm to base 10. */
  BASE_10,
  /** None of these. */
  NONE
}
