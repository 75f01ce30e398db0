package io.percolate.exercises.themarket;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;

/** Checks of {@link Growth} that learners see. */
class GrowthChecks {
  private static final double GAP = Double.NaN;
  private static final double TOLERANCE = 1e-6; // floats have seven digits

  @Check(value = "two whole years of two companies", points = 0.5)
  @Order(1)
  void comparesWholeYears(Growth growth) {
    List<Turnover> turnovers = new ArrayList<>();
    add(turnovers, "Brewline", 2024, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 30);
    add(turnovers, "Brewline", 2025, 11, 11, 11, 11, 12, 12, 22, 22, 22, 22, 36, 36);
    add(turnovers, "Arabica & Co", 2025, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
    add(turnovers, "Arabica & Co", 2024, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 15);
    expectGrowth(growth, turnovers, 2025);
  }

  @Check(value = "a year that isn't over, and months that are missing", points = 0.5)
  @Order(2)
  void pairsMonths(Growth growth) {
    List<Turnover> turnovers = new ArrayList<>();
    add(turnovers, "Brewline", 2024, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 30);
    add(turnovers, "Brewline", 2025, 12, 12, 12, 13);
    add(turnovers, "Crema Works", 2024, 40, GAP, 10, 80);
    add(turnovers, "Crema Works", 2025, 50, 50, GAP, 70, 90);
    expectGrowth(growth, turnovers, 2025);
  }

  @Check(value = "newcomers have no growth, and who left has −1", points = 0.5)
  @Order(3)
  void knowsNewcomers(Growth growth) {
    List<Turnover> turnovers = new ArrayList<>();
    add(turnovers, "Mokka", 2024, 8, 9, 10);
    add(turnovers, "Dripstone", 2023, 0, 0, 0);
    add(turnovers, "Dripstone", 2024, 5, 6, 7);
    add(turnovers, "Tamp", 2023, 4, 6, 5);
    add(turnovers, "Tamp", 2024, 0, 0, 0);
    add(turnovers, "Zest", 2023, 5, GAP, 7);
    add(turnovers, "Zest", 2024, GAP, 7, GAP);
    add(turnovers, "Gone", 2022, 5, 5, 5);
    add(turnovers, "Gone", 2023, 7, 7, 7);
    expectGrowth(growth, turnovers, 2024);
  }

  /** From January on. */
  static void add(List<Turnover> turnovers, String company, int year, double... sales) {
    for (int m = 0; m < sales.length; m++) {
      turnovers.add(new Turnover(company, year, m + 1, sales[m]));
    }
  }

  static void expectGrowth(Growth growth, List<Turnover> turnovers, int year) {
    GrowthBook book = new GrowthBook(turnovers, year);
    Map<String, Double> right = book.right();
    Map<String, Double> got = growth.of(Collections.unmodifiableList(turnovers), year);
    for (String company : new TreeSet<>(got.keySet())) {
      expectThat(
          right.containsKey(company),
          "expected  no growth of %s\nbut got   %s\n%s"
              .formatted(company, got.get(company), whyNot(book, company)));
    }
    for (String company : right.keySet()) {
      expectThat(
          got.containsKey(company),
          "expected  the growth of %s among others\nbut got   %s\nIt has months with a known sale in both years, and sold something in last year's. A growth of −1 is one, too; and one missing sale, if added, makes NaN of a sum, which isn't above 0."
              .formatted(company, got));
      expectRate(book, company, got.get(company), right.get(company));
    }
  }

  private static String whyNot(GrowthBook book, String company) {
    if (!book.companies().contains(company)) {
      return "There is no company of this name.";
    }
    return book.now(company) > 0
        ? "Its sales of last year are 0 in the months that count, and a growth from 0 is no number: leave it out."
        : "No month has a known sale of it in both years, or last year's are 0: leave it out.";
  }

  private static void expectRate(GrowthBook book, String company, double got, double right) {
    expect(got)
        .of("the growth of " + company)
        .unlike(right + 1, "This is a ratio; a growth is the ratio minus 1.")
        .unlike(100 * right, "These are per cent; 10 % is 0.1.")
        .unlike(
            book.now(company) - book.before(company),
            "This is a difference in euros; divide it by last year's sum.")
        .unlike(
            1 - book.before(company) / book.now(company),
            "It was divided by this year's sum; divide by last year's.")
        .unlike(
            book.before(company) / book.now(company) - 1,
            "The years are exchanged: this year's sum over last year's.")
        .unlike(
            book.wholeYears(company),
            "Whole years were compared, and they don't have the same months. Take the months alone that are known in both.")
        .unlike(
            book.missingAsZero(company),
            "A missing sale was taken for 0. Leave its month out, of both years.")
        .unlike(
            book.monthlyMeans(company),
            "Means of different months were compared, with the season in them. Take the months alone that are known in both.")
        .unlike(
            book.meanOfRates(company),
            "This is the mean of monthly rates, in which a small month counts as much as a large one. Add up first, then divide.")
        .unlike(
            book.withinTheYear(company),
            "The last month was compared with the first one of the same year: that is season. Compare with the year before.")
        .unlike(
            book.lastMonth(company),
            "Only one month was compared; take all that are known in both years.")
        .unlike(
            Double.NaN,
            "A missing sale makes NaN of each sum that it enters. Leave its month out, of both years.")
        .isCloseTo(right, TOLERANCE);
  }
}
