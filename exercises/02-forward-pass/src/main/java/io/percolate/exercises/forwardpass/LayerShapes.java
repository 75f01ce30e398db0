package io.percolate.exercises.forwardpass;

/**
 * The shapes of a layer's arrays, each as its sizes, dimension by dimension.
 *
 * @param w of the weights
 * @param b of the bias
 * @param z of the weighted sums of a whole batch
 */
public record LayerShapes(long[] w, long[] b, long[] z) {}
