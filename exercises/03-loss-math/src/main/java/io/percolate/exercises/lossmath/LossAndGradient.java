package io.percolate.exercises.lossmath;

/**
 * What a batch of logits costs, and how that changes with each of them.
 *
 * @param loss in nats per example
 * @param gradient the slope of the loss at each logit, {@code (examples, classes)}
 */
public record LossAndGradient(double loss, double[][] gradient) {}
