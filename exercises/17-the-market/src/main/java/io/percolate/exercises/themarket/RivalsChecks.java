package io.percolate.exercises.themarket;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.themarket.Rivals.Place;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Rivals} that learners see. */
class RivalsChecks {
  private static final String KIT = "cold brew kit";
  private static final Place NORTH = new Place("North", KIT, "2024-01", "2024-06");

  @Check(value = "others only, in this region, with this product", points = 0.5)
  @Order(1)
  void findsOthers(Rivals rivals) {
    List<Sale> sales =
        List.of(
            new Sale("Tamp", "North", KIT, "2024-02", 2),
            new Sale("Dripstone", "North", KIT, "2024-03", 14),
            new Sale("Brewline", "North", KIT, "2024-02", 9),
            new Sale("Mokka", "North", KIT, "2024-02", 20),
            new Sale("Arabica & Co", "South", KIT, "2024-02", 30),
            new Sale("Crema Works", "North", "grinder", "2024-02", 40));
    expectRivals(rivals, sales, "Mokka", NORTH);
    expectRivals(rivals, sales, "Crema Works", NORTH);
  }

  @Check(value = "within the period, first and last month included", points = 0.5)
  @Order(2)
  void looksAtThePeriod(Rivals rivals) {
    expectRivals(
        rivals,
        List.of(
            new Sale("Brewline", "North", KIT, "2024-06", 9),
            new Sale("Dripstone", "North", KIT, "2024-01", 4),
            new Sale("Crema Works", "North", KIT, "2023-12", 30),
            new Sale("Mokka", "North", KIT, "2024-07", 30),
            new Sale("Tamp", "North", KIT, "2023-03", 30),
            new Sale("Tamper", "North", KIT, "2025-03", 30)),
        "Arabica & Co",
        NORTH);
  }

  @Check(value = "the largest first, each once, and none that sold nothing", points = 0.5)
  @Order(3)
  void sortsBySales(Rivals rivals) {
    expectRivals(
        rivals,
        List.of(
            new Sale("Brewline", "North", KIT, "2024-02", 9),
            new Sale("Tamp", "North", KIT, "2024-02", 0),
            new Sale("Dripstone", "North", KIT, "2024-01", 5),
            new Sale("Crema Works", "North", KIT, "2024-04", Double.NaN),
            new Sale("Dripstone", "North", KIT, "2024-02", 6),
            new Sale("Arabica & Co", "North", KIT, "2024-03", 9),
            new Sale("Dripstone", "North", KIT, "2024-03", Double.NaN)),
        "Mokka",
        NORTH);
  }

  static void expectRivals(Rivals rivals, List<Sale> sales, String company, Place place) {
    RivalBook book = new RivalBook(sales, company, place);
    expect(rivals.of(sales, company, place))
        .unlike(
            book.withItself(), "%s is among its own competitors; leave it out.".formatted(company))
        .unlike(
            book.anywhere(),
            "Sales in other regions count here. Who doesn't sell in this region isn't met there.")
        .unlike(book.anything(), "Sales of other products count here.")
        .unlike(book.ever(), "Sales before or after the period count here.")
        .unlike(book.withoutTheLastMonth(), "The last month belongs to the period.")
        .unlike(book.withoutTheFirstMonth(), "The first month belongs to the period.")
        .unlike(book.smallestFirst(), "The smallest comes first here; the largest should.")
        .unlike(
            book.byName(),
            "They are sorted by name; sort by what they sold, and equal ones by name.")
        .unlike(
            book.withZeros(), "A company that sold for 0 is on the list; only sums above 0 count.")
        .unlike(
            book.asTheyCome(),
            "They come in the order of the lines; sort by what they sold, the largest first, and equal ones by name.")
        .unlike(
            book.byLargestSale(),
            "They are sorted by their largest sale, or by their last one. Add up the sales of the period.")
        .isEqualTo(book.right());
  }
}
