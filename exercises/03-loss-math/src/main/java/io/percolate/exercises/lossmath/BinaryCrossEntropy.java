package io.percolate.exercises.lossmath;

import io.percolate.check.contract.Contract;

/** What yes-no answers cost, from their logits. */
@Contract(
    id = "binary-cross-entropy",
    title = "Yes or no, from logits",
    points = 3,
    hints = {
      "Don't compute p: once a double has rounded it to 0 or 1, no logarithm brings it back. Which of the lesson's formulas takes the logit itself?",
      "The price of one answer is log(e^z + e^0) − y·z. For the first part, take out the larger of z and 0: Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))."
    })
@FunctionalInterface
public interface BinaryCrossEntropy {
  /**
   * The mean binary cross-entropy, −1/n Σᵢ (yᵢ log pᵢ + (1 − yᵢ) log(1 − pᵢ)) with pᵢ = σ(zᵢ) and
   * the natural logarithm.
   *
   * @param y the truths, at least one, each 1 for yes or 0 for no
   * @param z as many logits, any finite numbers, 1000 and −1000 among them
   * @return in nats per example, finite for every z
   */
  double of(double[] y, double[] z);
}
