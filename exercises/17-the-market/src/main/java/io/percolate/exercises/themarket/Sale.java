package io.percolate.exercises.themarket;

/**
 * A line of a file of sales.
 *
 * @param company who sold
 * @param region where
 * @param product what
 * @param month when, as year and month: {@code 2024-03}
 * @param sales for how much, in thousand euros; NaN where it is missing
 */
public record Sale(String company, String region, String product, String month, double sales) {}
