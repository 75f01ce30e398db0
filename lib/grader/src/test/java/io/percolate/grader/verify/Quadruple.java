package io.percolate.grader.verify;

import io.percolate.check.contract.Contract;

/** A question that builds on {@link Twice}. */
@Contract(
    id = "quadruple",
    title = "Quadruple",
    points = 1,
    hints = {"Twice, twice.", "twice(twice(x))"},
    seconds = 3)
@FunctionalInterface
public interface Quadruple {
  double of(double x);
}
