package io.percolate.grader.verify;

import io.percolate.check.contract.Contract;

/** A question as it should be. */
@Contract(
    id = "twice",
    title = "Twice",
    points = 2,
    hints = {"Add it to itself.", "x + x"})
@FunctionalInterface
public interface Twice {
  double of(double x);
}
