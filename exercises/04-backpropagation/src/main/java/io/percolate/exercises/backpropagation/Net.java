package io.percolate.exercises.backpropagation;

/**
 * A network with m inputs, n hidden units with a sigmoid, and k classes with a softmax: {@code z₁ =
 * W₁x + b₁}, {@code h = σ(z₁)}, {@code z₂ = W₂h + b₂}, {@code p = softmax(z₂)}.
 *
 * @param W1 weights of the hidden layer, shape (n, m)
 * @param b1 biases of the hidden layer, shape (n)
 * @param W2 weights of the output layer, shape (k, n)
 * @param b2 biases of the output layer, shape (k)
 */
public record Net(double[][] W1, double[] b1, double[][] W2, double[] b2) {}
