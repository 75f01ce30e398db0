package io.percolate.exercises.forwardpass;

/**
 * What two activation functions make of the same numbers.
 *
 * @param sigmoid one a number, from 0 to 1
 * @param tanh one a number, from −1 to 1
 */
public record Activated(double[] sigmoid, double[] tanh) {}
