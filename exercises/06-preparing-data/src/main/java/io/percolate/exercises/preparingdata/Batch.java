package io.percolate.exercises.preparingdata;

/**
 * Some rows, taken together.
 *
 * @param x features, {@code (rows, columns)}
 * @param y labels, one a row
 */
public record Batch(double[][] x, double[] y) {}
