package io.percolate.exercises.themarket;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.themarket.Rivals.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Rivals} that graders have. */
class RivalsHiddenChecks {
  private static final String[] COMPANIES = {"Mokka", "Mok", "Brewline", "Tamp", "Arabica & Co"};
  private static final String[] REGIONS = {"North", "North East", "South"};
  private static final String[] PRODUCTS = {"grinder", "grinder pro"};

  @Check(value = "random sales of three years", points = 1)
  @Order(1)
  void findsRivalsInRandomSales(Rivals rivals, Inputs inputs) {
    List<Sale> sales = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      double amount = inputs.integer(0, 4) == 0 ? Double.NaN : inputs.integer(0, 40) / 4.0;
      sales.add(
          new Sale(
              COMPANIES[inputs.integer(0, 4)],
              REGIONS[inputs.integer(0, 2)],
              PRODUCTS[inputs.integer(0, 1)],
              month(inputs.integer(0, 35)),
              amount));
    }
    sales = sales.stream().distinct().toList();
    for (String company : COMPANIES) {
      int from = company.equals("Mokka") ? inputs.integer(6, 10) : inputs.integer(0, 30);
      int to = from + (company.equals("Mokka") ? 9 : inputs.integer(0, 5));
      for (String region : REGIONS) {
        Place place = new Place(region, PRODUCTS[inputs.integer(0, 1)], month(from), month(to));
        RivalsChecks.expectRivals(rivals, sales, company, place);
      }
    }
  }

  @Check(value = "equal sums, a single month, and nobody at all", points = 0.5)
  @Order(2)
  void breaksTiesByName(Rivals rivals, Inputs inputs) {
    int amount = inputs.integer(4, 40);
    Place place = new Place("South", "grinder", "2025-05", "2025-05");
    List<Sale> equal =
        List.of(
            new Sale("Tamp", "South", "grinder", "2025-05", amount + 0.25),
            new Sale("Brewline", "South", "grinder", "2025-05", amount / 2.0 + 1),
            new Sale("Mokka", "South", "grinder", "2025-05", amount),
            new Sale("Brewline", "South", "grinder", "2025-05", amount / 2.0 - 1),
            new Sale("Zest", "South", "grinder", "2025-05", amount + 1),
            new Sale("Arabica & Co", "South", "grinder", "2025-05", 0.001));
    RivalsChecks.expectRivals(rivals, equal, "Dripstone", place);
    RivalsChecks.expectRivals(rivals, equal, "Mok", place);
    RivalsChecks.expectRivals(rivals, equal.subList(0, 1), "Tamp", place);
    RivalsChecks.expectRivals(rivals, List.of(), "Tamp", place);
    List<Sale> many = new ArrayList<>();
    for (int i : inputs.order(12)) {
      String name = (char) ('A' + i) + "x".repeat(inputs.integer(1, 9));
      many.add(new Sale(name, "South", "grinder", "2025-05", amount));
    }
    RivalsChecks.expectRivals(rivals, many, "Tamp", place);
  }

  private static String month(int m) {
    return "%d-%02d".formatted(2023 + m / 12, m % 12 + 1);
  }
}
