package io.percolate.exercises.convolutionandaugmentation;

import io.percolate.check.contract.Contract;
import java.util.List;

/** A convolutional network within a budget. */
@Contract(
    id = "lenet",
    title = "A small network within a budget",
    points = 3,
    hints = {
      "Two rounds of convolution, ReLU and pooling, as in the lesson, and one dense layer of 10 units. Work out the size that reaches the dense layer: it decides most of the parameters. With filters of 3 by 3 and padding 1 the maps are 14, 7, 7 and 3 wide.",
      "6 filters of 3 by 3, padding 1, ReLU, pooling 2 by 2; 8 filters of 3 by 3, padding 1, ReLU, pooling 2 by 2; batchFlattenBlock(); Linear of 10 units: 60 + 440 + 730 = 1230 parameters. fit(network, digits(pictures, labels), options().epochs(5).batchSize(32).optimizer(adam(1e-2)).seed(seed).quiet()). Of each row of probabilities(network, digits(unseen, new int[unseen.length])), answer the place of the largest."
    },
    seconds = 60)
@FunctionalInterface
public interface Lenet {
  /**
   * What the network says.
   *
   * @param shapes the shape of each array that it learned, weights and biases
   * @param answers the class of each unseen picture, 0 to 9
   */
  record Reading(List<long[]> shapes, int[] answers) {}

  /**
   * Trains a network with at least one convolution and at most 1,500 parameters, and reads unseen
   * pictures.
   *
   * @param pictures {@code (examples, 196)}: 14 rows of 14 pixels, from 0 (paper) to 1 (ink); in
   *     random order
   * @param labels the class of each, 0 to 9
   * @param unseen pictures of the same kind without labels, {@code (unseen, 196)}
   * @param seed decides everything random: the same pictures and seed give the same answers
   */
  Reading read(float[][] pictures, int[] labels, float[][] unseen, int seed);
}
