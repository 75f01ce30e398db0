package io.percolate.exercises.optimisers;

import io.percolate.check.contract.Contract;

/** A learning rate, read off one short run in which the rate rose. */
@Contract(
    id = "rate-finder",
    title = "Find a learning rate",
    points = 3,
    hints = {
      "Write down the means first, one for each batch, in a second array. Batch i has i batches before it, so its mean goes from Math.max(0, i - 4) to i, and is divided by how many that are.",
      "Stop at the first loss for which Double.isFinite is false. Among the means so far, remember the place of the lowest; the answer is rates[place] / 3."
    })
@FunctionalInterface
public interface RateFinder {
  /**
   * A third of the rate at which the smoothed loss is lowest. The smoothed loss of a batch is the
   * mean of its loss and the four before it, or of as many as there are.
   *
   * @param rates the learning rate of each batch, rising, {@code (batches)}
   * @param losses the loss of each batch, {@code (batches)}, the first one finite. From the first
   *     one that is infinite or NaN, they mean nothing
   * @return the rate to train with
   */
  double find(double[] rates, double[] losses);
}
