package io.percolate.check.run;

import io.percolate.check.contract.Contract;

/** A question for tests. */
@Contract(
    id = "mean",
    title = "The mean",
    points = 4,
    hints = {"Add first.", "Then divide."},
    seconds = 1)
@FunctionalInterface
public interface Mean {
  /** The mean of some numbers, at least one. */
  double of(double[] numbers);
}
