package io.percolate.exercises.regulariseandnormalise;

/**
 * What a batch norm gives, and its books afterwards.
 *
 * @param output {@code (examples, units)}
 * @param mean the running mean, {@code (units)}
 * @param variance the running variance, {@code (units)}
 */
public record Normalised(double[][] output, double[] mean, double[] variance) {}
