package io.percolate.exercises.themarket;

import io.percolate.check.contract.Contract;
import java.util.List;
import java.util.Map;

/** Market shares of one region, month by month. */
@Contract(
    id = "shares",
    title = "Shares that add up to 1",
    points = 3,
    hints = {
      "Keep only the lines that count: those of the region, without missing sales. Then add up twice: for each month, and for each company in each month. A share is the second divided by the first.",
      "Build a Map<String, Map<String, Double>> with computeIfAbsent(month, …).merge(company, sales, Double::sum). For each month the total is the sum of its values; leave the month out if that is 0, else divide each value by it."
    })
@FunctionalInterface
public interface Shares {
  /**
   * Each company's part of all sales of a region, for each month.
   *
   * <p>The sales of all products are added. A line with a missing sale counts as if it weren't
   * there. A company is there in a month if a line of it counts, be its sales 0; a month is there
   * if its total is above 0.
   *
   * @param sales lines with unified names, in any order; sales are 0 or above, or NaN. There may be
   *     several lines of a company in a month, one for each product
   * @param region the region; there may be none of its lines
   * @return by month, and then by company, a share from 0 to 1. The shares of a month add up to 1
   */
  Map<String, Map<String, Double>> of(List<Sale> sales, String region);
}
