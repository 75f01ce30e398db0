package io.percolate.exercises.backpropagation;

/**
 * How far the loss of one example moves for each unit that something in a {@link Net} moves.
 *
 * @param delta2 δ₂, at the logits z₂, shape (k)
 * @param dW2 at W₂, shape (k, n)
 * @param db2 at b₂, shape (k)
 * @param delta1 δ₁, at z₁, what the hidden units add up, shape (n)
 * @param dW1 at W₁, shape (n, m)
 * @param db1 at b₁, shape (n)
 */
public record Gradients(
    double[] delta2, double[][] dW2, double[] db2, double[] delta1, double[][] dW1, double[] db1) {}
