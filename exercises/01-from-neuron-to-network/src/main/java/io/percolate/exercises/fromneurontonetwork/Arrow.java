package io.percolate.exercises.fromneurontonetwork;

/**
 * An arrow of a map.
 *
 * @param from where it starts
 * @param to where it ends
 * @param label the words on it, empty if it has none
 */
public record Arrow(String from, String to, String label) {}
