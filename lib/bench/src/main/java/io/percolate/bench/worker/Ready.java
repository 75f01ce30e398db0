package io.percolate.bench.worker;

/**
 * A worker's first line: its engine is loaded and its data read.
 *
 * @param versions of what it trains with
 */
public record Ready(String versions) {}
