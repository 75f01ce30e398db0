package io.percolate.exercises.fromneurontonetwork;

/**
 * What three definitions of "large" say of one model.
 *
 * @param overHundredMillion the first: it has more than a hundred million parameters
 * @param billions the second: it has a billion of them or more
 * @param asExamples the third: it has as many as the smallest of its examples, or more
 */
public record Verdicts(boolean overHundredMillion, boolean billions, boolean asExamples) {}
