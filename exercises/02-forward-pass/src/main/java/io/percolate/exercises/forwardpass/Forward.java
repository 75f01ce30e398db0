package io.percolate.exercises.forwardpass;

import io.percolate.check.contract.Contract;

/** A forward pass through an m-n-k network. */
@Contract(
    id = "forward",
    title = "A forward pass",
    points = 3,
    hints = {
      "Three steps, each with an array of its own: z1 has n numbers, h has n, z2 has k. For a weighted sum, row j of the weights meets the vector, place by place.",
      "z1[j] = b1[j] + w1[j][0] * x[0] + w1[j][1] * x[1] + …; h[j] = Math.max(0, z1[j]) in a new array, so that z1 stays as it is; z2 comes of h as z1 came of x, with w2 and b2, and isn't cut at 0."
    })
@FunctionalInterface
public interface Forward {
  /**
   * The pass z⁽¹⁾ = W⁽¹⁾x + b⁽¹⁾, h = ReLU(z⁽¹⁾), z⁽²⁾ = W⁽²⁾h + b⁽²⁾ of one example, with m
   * inputs, n hidden units and k outputs, each 1 or more.
   *
   * @param w1 weights of the hidden layer, {@code (n, m)}
   * @param b1 its bias, {@code (n)}
   * @param w2 weights of the output layer, {@code (k, n)}
   * @param b2 its bias, {@code (k)}
   * @param x one example, {@code (m)}
   * @return z⁽¹⁾ of shape {@code (n)}, h of shape {@code (n)} and z⁽²⁾ of shape {@code (k)}
   */
  Pass of(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x);
}
