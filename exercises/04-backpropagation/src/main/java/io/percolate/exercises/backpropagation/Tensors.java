package io.percolate.exercises.backpropagation;

import io.percolate.check.contract.Contract;

/** The gradients of a network with one hidden layer. */
@Contract(
    id = "tensors",
    title = "A gradient for every tensor",
    points = 5,
    hints = {
      "First the forward pass, keeping h and p. Then, from the loss back: δ₂ = p − y, the output layer, δ₁, the hidden layer. If a check of δ₁ fails, look at which index of W₂ your sum runs over, and whether σ′ is there.",
      "dW2[c][j] = delta2[c] * h[j]. For delta1[j], sum W2[c][j] * delta2[c] over all classes c, then multiply by h[j] * (1 - h[j]). dW1[j][i] = delta1[j] * x[i]. Each db is a copy of its delta."
    })
@FunctionalInterface
public interface Tensors {
  /**
   * How the cross-entropy of one example moves with every weight and bias.
   *
   * @param net any sizes: m inputs, n hidden units, k classes
   * @param x the input, shape (m)
   * @param y the truth, one-hot, shape (k)
   * @return the gradients of {@code −Σ y log p}, each in the shape of what it belongs to
   */
  Gradients gradients(Net net, double[] x, double[] y);
}
