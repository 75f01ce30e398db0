package io.percolate.exercises.themarket;

import io.percolate.check.contract.Contract;
import java.util.List;

/** Whom one meets in a market. */
@Contract(
    id = "rivals",
    title = "Competitors, without oneself",
    points = 3,
    hints = {
      "Five conditions decide whether a line counts: another company, this region, this product, a month within the period, and a sale that is known. Add up what counts for each company, and drop those with nothing. Then sort.",
      "Months like 2024-03 compare as text: month.compareTo(from) >= 0 && month.compareTo(to) <= 0. Collect into a Map<String, Double> with merge(company, sales, Double::sum), keep entries above 0, and sort by Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())."
    })
@FunctionalInterface
public interface Rivals {
  /**
   * A market: a product in a region, over a period.
   *
   * @param region where
   * @param product what
   * @param from the first month, such as {@code 2024-03}
   * @param to the last month, which belongs to the period
   */
  record Place(String region, String product, String from, String to) {}

  /**
   * The other companies that sold the product in the region within the period, the largest first.
   *
   * @param sales lines with unified names, in any order, no two of them alike; sales are 0 or
   *     above, or NaN where missing
   * @param company whose competitors are asked for; it needn't sell there itself
   * @param place the market
   * @return each company once whose known sales there add up to more than 0, by their sum, falling;
   *     of equal sums, by name in the order of {@code compareTo}
   */
  List<String> of(List<Sale> sales, String company, Place place);
}
