package io.percolate.bench.worker;

/**
 * What a process holds on to, as a line of JSON.
 *
 * @param arrays how many of DJL's
 * @param megabytes of memory that are in use, or −1 where the system doesn't say it
 */
public record Holding(int arrays, double megabytes) {}
