package io.percolate.bench.worker;

/**
 * One training run that a worker did, as a line of JSON.
 *
 * @param seconds from building the network to its last update
 * @param loss what is left of it afterwards on the first 1,000 examples, in nats
 */
public record Lap(double seconds, double loss) {}
