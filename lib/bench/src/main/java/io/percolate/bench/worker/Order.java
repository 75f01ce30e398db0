package io.percolate.bench.worker;

/**
 * One training run that a worker is asked for, as a line of JSON.
 *
 * @param epochs passes over the data
 * @param seed where randomness starts
 */
public record Order(int epochs, int seed) {}
