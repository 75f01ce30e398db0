package io.percolate.exercises.themarket;

/**
 * What a company sold in a month.
 *
 * @param company its name
 * @param year such as 2024
 * @param month 1 to 12
 * @param sales in thousand euros, 0 or above; NaN where it is missing
 */
public record Turnover(String company, int year, int month, double sales) {}
