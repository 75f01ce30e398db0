package io.percolate.exercises.forwardpass;

/**
 * Everything that a forward pass through one hidden layer computes.
 *
 * @param z1 the weighted sums of the hidden units
 * @param h what the hidden units put out, ReLU of z1
 * @param z2 the weighted sums of the outputs, which are the network's answer
 */
public record Pass(double[] z1, double[] h, double[] z2) {}
