package io.percolate.exercises.preparingdata;

/**
 * A line that has to go, and why.
 *
 * @param line its number in the file; the header is line 1
 * @param problem the first one that it has, in the order of {@link Problem}
 */
public record Finding(int line, Problem problem) {}
