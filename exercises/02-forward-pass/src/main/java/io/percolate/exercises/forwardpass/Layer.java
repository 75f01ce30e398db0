package io.percolate.exercises.forwardpass;

/**
 * A layer's numbers: it makes W x + b of x.
 *
 * @param w weights, {@code (units, inputs)}
 * @param b bias, {@code (units)}
 */
public record Layer(double[][] w, double[] b) {}
