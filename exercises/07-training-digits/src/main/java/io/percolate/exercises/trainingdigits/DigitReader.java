package io.percolate.exercises.trainingdigits;

import io.percolate.check.contract.Contract;

/** The lesson's network, built and trained. */
@Contract(
    id = "digit-reader",
    title = "A network that reads digits",
    points = 4,
    hints = {
      "Build the network of step 2 of the lesson, 784-256-128-10 with a ReLU after each hidden layer, inside the method, so that each call starts from fresh weights. Give fit the seed.",
      "fit(network, examples(pictures, labels), options().epochs(6).batchSize(64).optimizer(adam(1e-3)).seed(seed).quiet()), then probabilities(network, unlabelled(unseen)). Each of network.getParameters().values() has getArray().size() numbers; add them up."
    },
    seconds = 40)
@FunctionalInterface
public interface DigitReader {
  /**
   * What the network says.
   *
   * @param parameters how many numbers it learned, weights and biases
   * @param probabilities {@code (unseen, 10)}: for each unseen picture one probability a class
   */
  record Reading(long parameters, float[][] probabilities) {}

  /**
   * Trains a 784-256-128-10 network with ReLU after both hidden layers, and reads unseen pictures.
   *
   * @param pictures {@code (examples, 784)}, each pixel from 0 (paper) to 1 (ink); in random order
   * @param labels the class of each, 0 to 9
   * @param unseen pictures of the same kind without labels, {@code (unseen, 784)}
   * @param seed decides everything random: the same seed gives the same probabilities, another one
   *     others
   */
  Reading read(float[][] pictures, int[] labels, float[][] unseen, int seed);
}
