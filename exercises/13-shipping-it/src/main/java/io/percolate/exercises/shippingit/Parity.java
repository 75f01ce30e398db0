package io.percolate.exercises.shippingit;

import io.percolate.check.contract.Contract;

/** A saved network, built again and compared with what it said before. */
@Contract(
    id = "parity",
    title = "The model that comes back",
    points = 4,
    hints = {
      "Three steps, and each has its trap: build the layers that the card names, with its activation between them; divide the raw inputs by the scale before you ask; then compare value by value. What does NaN > largest give?",
      "for (int i = 1; i < units.length; i++) add a Linear of units[i], and the activation after all but the last. Weights.load(network, file(weights)). probabilities(network, new Examples(inputs divided by scale, new Shape(units[0]), new float[rows])). For the largest difference, take Double.POSITIVE_INFINITY where the difference is NaN."
    },
    seconds = 20)
@FunctionalInterface
public interface Parity {
  /** What stands between two dense layers. */
  enum Between {
    RELU,
    TANH
  }

  /**
   * What a file of weights doesn't say.
   *
   * @param units of each layer: inputs, hidden layers, classes
   * @param between the activation after each dense layer but the last
   * @param scale what raw inputs were divided by before they reached the network in training
   */
  record Card(int[] units, Between between, float scale) {}

  /**
   * How two sets of answers differ.
   *
   * @param largest the largest difference between two probabilities, without sign; infinite if one
   *     of the two is NaN anywhere
   * @param changed how many examples have another most probable class
   */
  record Report(double largest, int changed) {}

  /**
   * Loads a network and compares its answers with those that were noted when it was saved.
   *
   * @param card how it was built
   * @param weights a safetensors file, as text in Base64
   * @param inputs raw, {@code (examples, units[0])}
   * @param noted the probabilities of the classes for these inputs, {@code (examples, classes)}
   */
  Report compare(Card card, String weights, float[][] inputs, float[][] noted);
}
