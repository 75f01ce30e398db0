package io.percolate.exercises.optimisers;

import io.percolate.check.contract.Contract;

/** How far the gradient of a batch typically is from the gradient of all examples. */
@Contract(
    id = "batch-noise",
    title = "The noise of a batch",
    points = 3,
    hints = {
      "Three steps: the whole gradient, which is the mean of the rows; for each row the squared distance to it; and σ, the root of the mean of these.",
      "The squared distance of a row sums over its weights: (g₁ − G₁)² + (g₂ − G₂)² + …; σ² is the mean of these sums over the examples. The answer for a size is σ / Math.sqrt(size)."
    })
@FunctionalInterface
public interface BatchNoise {
  /**
   * For each batch size {@code B}, {@code σ / √B}: the standard deviation of the mean gradient of
   * {@code B} examples drawn at random. σ² is the mean over the examples of the squared distance
   * between an example's gradient and the mean gradient.
   *
   * @param gradients the gradient of each example, {@code (examples, weights)}, one example at
   *     least
   * @param sizes batch sizes, each 1 or more; perhaps none
   * @return the noise for each size, {@code (sizes)}
   */
  double[] of(double[][] gradients, int[] sizes);
}
