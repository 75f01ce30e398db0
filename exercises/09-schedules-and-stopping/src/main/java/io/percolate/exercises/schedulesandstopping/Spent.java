package io.percolate.exercises.schedulesandstopping;

import io.percolate.check.contract.Contract;

/** How much of a run's total step size lies behind. */
@Contract(
    id = "spent",
    title = "The share that is spent",
    points = 2,
    hints = {
      "You need the total before you can return the first share, so go through the rates twice.",
      "First sum all rates. Then let a running sum grow by rates[e], and store it, divided by the total, at place e. The last share is 1."
    })
@FunctionalInterface
public interface Spent {
  /**
   * For each epoch, the share of the total step size that is spent when the epoch is over.
   *
   * @param rates the learning rate of each epoch, {@code (epochs)}, 0 or more, with a sum above 0
   * @return shares from 0 to 1, {@code (epochs)}
   */
  double[] of(double[] rates);
}
