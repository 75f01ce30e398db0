package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.contract.Contract;

/** The gradient of a batch from those of its shards. */
@Contract(
    id = "shards",
    title = "One gradient of many shards",
    points = 4,
    hints = {
      "What is the sum of all examples' gradients, if you know the mean over each shard and how many examples it has? Divide that sum by all examples. And what is 0 times NaN? For the bytes: what share of its gradient does a card send in a step, and how many steps are there?",
      "Add examples[i] * gradients[i][j] over the cards with examples[i] > 0, and divide by the sum of examples as a double. Each card sends 2 * (k - 1) pieces of parameters / k numbers with 4 bytes each, for all k cards; compute it in double, since (k - 1) / k is 0 for whole numbers."
    })
@FunctionalInterface
public interface Shards {
  /**
   * What a step of data-parallel training gives.
   *
   * @param gradient {@code (parameters)}: of the mean loss over all examples
   * @param bytes what each card sends in the ring; not rounded
   */
  record Reduced(double[] gradient, double bytes) {}

  /**
   * Combines the gradients of several cards.
   *
   * @param gradients {@code (cards, parameters)}, at least one of each: the gradient of the mean
   *     loss over the card's own examples; all NaN for a card that has none
   * @param examples how many each card has, 0 or more; at least one card has some
   */
  Reduced of(double[][] gradients, int[] examples);
}
