package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.contract.Contract;

/** The bytes that training holds. */
@Contract(
    id = "memory",
    title = "Does it fit?",
    points = 4,
    hints = {
      "How many bytes does each parameter take, for its weight, its gradient and its optimiser? Write the three numbers down for each precision and optimiser, six cases in all, before you multiply. Which type holds 112 thousand million?",
      "With long values: each = FP32 ? 4 : 2 for weights and for gradients. The optimiser takes 4 bytes for each of its numbers (0, 1 or 2), and 4 more for MIXED. Room beside the state: cardGB * 1_000_000_000L - weights - gradients - optimiser; if that is negative the answer is 0, else room / activations of one example, as whole numbers."
    })
@FunctionalInterface
public interface Memory {
  /** How numbers are kept. */
  enum Precision {
    /** Weights and gradients in 4 bytes each. */
    FP32,
    /** Weights and gradients in 2 bytes each, and an exact copy of each weight in 4. */
    MIXED
  }

  /** What a step remembers of those before, in numbers of 4 bytes. */
  enum Optimiser {
    /** Nothing. */
    SGD,
    /** One number a parameter. */
    MOMENTUM,
    /** Two numbers a parameter. */
    ADAM
  }

  /**
   * A training on one card.
   *
   * @param parameters how many, up to 10^12
   * @param precision how weights and gradients are kept
   * @param optimiser what remembers
   * @param activationBytes what one example's activations take, at least 1
   * @param batch how many examples at once, at least 1
   * @param cardGB the card's memory in gigabytes of 10^9 bytes
   */
  record Job(
      long parameters,
      Precision precision,
      Optimiser optimiser,
      long activationBytes,
      int batch,
      int cardGB) {}

  /**
   * What it holds.
   *
   * @param weights bytes
   * @param gradients bytes
   * @param optimiser bytes: its numbers, and the exact copies of MIXED
   * @param activations bytes, of the whole batch
   * @param largestBatch the most examples whose activations fit on the card beside weights,
   *     gradients and optimiser; 0 if there isn't room for one
   */
  record Bytes(long weights, long gradients, long optimiser, long activations, long largestBatch) {}

  /** Counts the bytes of a training. */
  Bytes of(Job job);
}
