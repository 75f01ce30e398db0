package io.percolate.exercises.sample;

import io.percolate.check.contract.Contract;

/** Minus the logarithm of the probability that the right class was given. */
@Contract(
    id = "cross-entropy",
    title = "Cross-entropy",
    points = 0.3,
    hints = {"Only one class counts.", "`-Math.log` of it."})
@FunctionalInterface
public interface CrossEntropy {
  /** In nats. */
  double of(double[] probabilities, int right);
}
