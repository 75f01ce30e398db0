package io.percolate.exercises.fromneurontonetwork;

/**
 * An arrow between two units of a network, which are numbered through.
 *
 * @param from where it starts
 * @param to where it ends
 */
public record Edge(int from, int to) {}
