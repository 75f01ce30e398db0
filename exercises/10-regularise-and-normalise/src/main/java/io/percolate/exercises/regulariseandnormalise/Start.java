package io.percolate.exercises.regulariseandnormalise;

import io.percolate.check.contract.Contract;

/** How large the first weights are. */
@Contract(
    id = "start",
    title = "Two starts",
    points = 2,
    hints = {
      "A dense layer has as many inputs a unit as the layer before it has units. He looks at the inputs alone, Glorot at inputs and units.",
      "For layer i with n = sizes[i] and m = sizes[i + 1]: 2.0 / n for He, 2.0 / (n + m) for Glorot. 2 / n in whole numbers is 0."
    })
@FunctionalInterface
public interface Start {
  /**
   * The variance that the first weights of each dense layer are drawn with.
   *
   * @param sizes the inputs of the network, then the units of each layer; at least two numbers
   * @param he true for He's start, {@code 2 / n}, false for Glorot's, {@code 2 / (n + m)}, with
   *     {@code n} inputs and {@code m} units of the layer
   * @return one variance a layer, {@code (sizes − 1)}
   */
  double[] variances(int[] sizes, boolean he);
}
