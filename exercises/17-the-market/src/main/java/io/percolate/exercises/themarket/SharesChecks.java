package io.percolate.exercises.themarket;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shares} that learners see. */
class SharesChecks {
  private static final double GAP = Double.NaN;
  private static final double TOLERANCE = 1e-6; // floats have seven digits

  @Check(value = "two months of two companies", points = 0.5)
  @Order(1)
  void dividesByTheMonth(Shares shares) {
    expectShares(
        shares,
        List.of(
            new Sale("Brewline", "North", "grinder", "2024-01", 30),
            new Sale("Mokka", "North", "grinder", "2024-01", 10),
            new Sale("Mokka", "North", "grinder", "2024-02", 4),
            new Sale("Brewline", "North", "grinder", "2024-02", 1)),
        "North");
  }

  @Check(value = "several products are added, other regions aren't", points = 0.5)
  @Order(2)
  void addsProducts(Shares shares) {
    expectShares(
        shares,
        List.of(
            new Sale("Mokka", "West", "grinder", "2024-05", 3),
            new Sale("Mokka", "South", "grinder", "2024-05", 50),
            new Sale("Brewline", "West", "espresso machine", "2024-05", 9),
            new Sale("Mokka", "West", "espresso machine", "2024-05", 7),
            new Sale("Brewline", "South", "grinder", "2024-06", 8),
            new Sale("Brewline", "West", "grinder", "2024-05", 1)),
        "West");
  }

  @Check(value = "missing sales, and months without any", points = 0.5)
  @Order(3)
  void leavesOutWhatIsMissing(Shares shares) {
    expectShares(
        shares,
        List.of(
            new Sale("Brewline", "East", "grinder", "2024-01", GAP),
            new Sale("Mokka", "East", "grinder", "2024-01", 5),
            new Sale("Brewline", "East", "cold brew kit", "2024-01", 15),
            new Sale("Crema Works", "East", "grinder", "2024-01", GAP),
            new Sale("Dripstone", "East", "grinder", "2024-01", 0),
            new Sale("Mokka", "East", "grinder", "2024-02", 0),
            new Sale("Brewline", "East", "grinder", "2024-02", 0),
            new Sale("Mokka", "East", "grinder", "2024-03", GAP)),
        "East");
  }

  static void expectShares(Shares shares, List<Sale> sales, String region) {
    ShareBook book = new ShareBook(sales, region);
    Map<String, Map<String, Double>> right = book.right();
    Map<String, Map<String, Double>> got = shares.of(sales, region);
    expectKeys(
        "the months",
        right.keySet(),
        got.keySet(),
        "A month is there if what counts of its sales, in this region, is above 0 in all; from a total of 0 no share can be made.");
    for (Map.Entry<String, Map<String, Double>> month : right.entrySet()) {
      Map<String, Double> row = got.get(month.getKey());
      expectKeys(
          "the companies in " + month.getKey(),
          month.getValue().keySet(),
          row.keySet(),
          "A company is there if a line of it counts in this region and month: a sale of 0 counts, a missing one doesn't.");
      month.getValue().keySet().forEach(name -> expectShare(book, month.getKey(), name, row));
    }
  }

  private static void expectKeys(String what, Set<String> right, Set<String> got, String why) {
    expectThat(
        got.equals(right),
        "expected  %s %s\nbut got   %s\n%s".formatted(what, right, new TreeSet<>(got), why));
  }

  private static void expectShare(
      ShareBook book, String month, String company, Map<String, Double> row) {
    double sum = book.of(month, company);
    double right = sum / book.total(month);
    expect(row.get(company))
        .of("the share of %s in %s".formatted(company, month))
        .unlike(100 * right, "These are per cent; a share goes from 0 to 1.")
        .unlike(sum, "That is a sum of sales; divide it by the sum of the month.")
        .unlike(
            book.everywhere(month, company),
            "The total is that of all regions; take the lines of this region alone.")
        .unlike(
            book.inAllRegions(month, company),
            "Sales of all regions were used; take the lines of this region alone.")
        .unlike(
            book.byBeginning(month, company),
            "Sales of a region whose name begins likewise were used; compare with equals.")
        .unlike(
            book.ofAllMonths(month, company),
            "The total is that of all months; each month has its own.")
        .unlike(
            book.overAllMonths(company),
            "This is one share for all months together; each month has its own.")
        .unlike(
            book.lastLine(month, company),
            "Only one line of each company was used; add up all its products: merge(company, sales, Double::sum).")
        .unlike(
            book.meanOfProducts(month, company),
            "This is a mean of shares of products, as if all were equally large. Add up first, then divide.")
        .unlike(
            book.ofLargest(month, company),
            "It was divided by the largest company's sales; divide by the sum of all.")
        .unlike(
            Double.NaN,
            "A missing sale makes NaN of every sum that it enters. Leave such lines out.")
        .isCloseTo(right, TOLERANCE);
  }
}
