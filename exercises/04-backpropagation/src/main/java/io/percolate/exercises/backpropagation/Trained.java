package io.percolate.exercises.backpropagation;

/**
 * What training leaves.
 *
 * @param net the network after the last epoch
 * @param losses one an epoch: the mean cross-entropy of all examples (natural logarithm, nats),
 *     taken before the epoch's step
 */
public record Trained(Net net, double[] losses) {}
