package io.percolate.exercises.preparingdata;

/**
 * A column of the training rows.
 *
 * @param name what it is called
 * @param values one a row; NaN where one is missing
 * @param knownInTime whether it will be known on the day when a prediction is needed
 */
public record Feature(String name, double[] values, boolean knownInTime) {}
