package io.percolate.exercises.trainingdigits;

import io.percolate.check.contract.Contract;

/** A training script that runs and proves nothing, mended. */
@Contract(
    id = "mended",
    title = "Mend the broken script",
    points = 4,
    hints = {
      "Three faults: one in what goes into the network, one in how many updates it gets, one in the pictures that it is scored by. The two numbers that the broken script prints, a loss far above log 10 and a score under 0.5, point to the first two.",
      "Divide the pixels by 255 before anything else, those of unseen too. Split the pictures: fit on four fifths in batches of 32 for 10 epochs, and let evaluate(network, heldOut).accuracy() on the last fifth be the score. Split.of(all, 0.2, 7) makes such a split."
    },
    seconds = 40)
@FunctionalInterface
public interface Mended {
  /**
   * What the script reports.
   *
   * @param untrainedLoss the mean cross-entropy before training, in nats
   * @param score the share of right answers to expect on pictures never trained on, 0 to 1
   * @param answers a class for each unseen picture
   */
  record Report(double untrainedLoss, double score, int[] answers) {}

  /**
   * Trains a network, scores it honestly and answers unseen pictures.
   *
   * @param pixels pictures of 784 pixels, {@code (examples, 784)}, each pixel from 0 (paper) to 255
   *     (ink); in random order
   * @param labels the digit of each, 0 to 9
   * @param unseen pictures of the same kind without labels, {@code (unseen, 784)}
   */
  Report train(float[][] pixels, int[] labels, float[][] unseen);
}
