package io.percolate.exercises.themarket;

import io.percolate.check.contract.Contract;
import java.util.List;
import java.util.Map;

/** Growth from one year to the next, over months that both have. */
@Contract(
    id = "growth",
    title = "Growth, month against the same month",
    points = 3,
    hints = {
      "Look the months up in pairs: for a company and a month from 1 to 12, is there a known sale in both years? If so, add the one to this year's sum and the other to last year's. The rest is one division, if there is something to divide by.",
      "Put all known sales into a map with a key such as List.of(company, year, month). For each company, go through months 1 to 12, and if both keys (…, year, m) and (…, year - 1, m) are there, add up now and before. If before > 0, put(company, now / before - 1)."
    })
@FunctionalInterface
public interface Growth {
  /**
   * By which part each company's sales grew over the year before.
   *
   * <p>Only months with a known sale in both years count, in {@code year} and in the year before.
   * The growth is the sum of this year's sales in these months, over the sum of last year's in the
   * same months, minus 1.
   *
   * @param turnovers at most one for a company and a month, in any order and of any years
   * @param year the later of the two
   * @return by company: 0.1 is a growth by 10 %, −1 the end of all sales. A company isn't there if
   *     no month counts, or if last year's sum is 0
   */
  Map<String, Double> of(List<Turnover> turnovers, int year);
}
