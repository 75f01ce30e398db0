package io.percolate.exercises.themarket;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;

/** Checks of {@link Unify} that graders have. */
class UnifyHiddenChecks {
  private static final String[] COMPANIES = {"Arabica & Co", "Öl und Café à Six", "Mokka", "Tamp"};
  private static final String[] REGIONS = {"North", "Upper East", "South"};
  private static final String[] PRODUCTS = {"espresso machine", "grinder", "cold brew kit"};

  @Check(value = "a random file, with duplicates anywhere", points = 1)
  @Order(1)
  void cleansAFile(Unify unify, Inputs inputs) {
    UnifyChecks.expectSales(unify, lines(inputs, 60, 0));
  }

  @Check(value = "missing sales, sales that are nearly the same, and one line", points = 0.5)
  @Order(2)
  void keepsMissingSales(Unify unify, Inputs inputs) {
    UnifyChecks.expectSales(unify, lines(inputs, 40, 3));
    UnifyChecks.expectSales(unify, alike(inputs));
    UnifyChecks.expectSales(unify, lines(inputs, 1, 0).subList(0, 1));
    UnifyChecks.expectSales(unify, List.of());
  }

  /**
   * Of each sale, one to three lines; of every {@code gaps}-th, if above 0, the amount is missing.
   */
  private static List<Sale> lines(Inputs inputs, int sales, int gaps) {
    List<Sale> lines = new ArrayList<>();
    for (int i = 0; i < sales; i++) {
      String company = COMPANIES[inputs.integer(0, 3)];
      String region = REGIONS[inputs.integer(0, 2)];
      String product = PRODUCTS[inputs.integer(0, 2)];
      String month = "2024-%02d".formatted(inputs.integer(1, 12));
      double amount = gaps > 0 && i % gaps == 0 ? Double.NaN : inputs.integer(1, 999) / 10.0;
      lines.add(new Sale(typed(inputs, company), typed(inputs, region), product, month, amount));
      for (int k = inputs.integer(0, 5); k > 3; k--) {
        Sale again =
            new Sale(typed(inputs, company), region, typed(inputs, product), month, amount);
        lines.add(inputs.integer(0, lines.size()), again);
      }
    }
    return lines;
  }

  /** Sales that differ in the year or the amount alone, each twice. */
  private static List<Sale> alike(Inputs inputs) {
    String company = COMPANIES[inputs.integer(0, 3)];
    int month = inputs.integer(1, 9);
    double amount = inputs.integer(1, 99);
    List<Sale> lines = new ArrayList<>();
    for (int i : inputs.order(12)) {
      double sales = new double[] {amount, amount + 0.1, 0, Double.NaN, amount, 2 * amount}[i % 6];
      String when = "%d-0%d".formatted(i % 6 < 4 ? 2024 : 2025, month);
      lines.add(new Sale(typed(inputs, company), "East", typed(inputs, "grinder"), when, sales));
    }
    String upper = COMPANIES[1].toUpperCase(Locale.ROOT);
    lines.add(new Sale(upper, "South", "grinder", "2024-10", amount));
    lines.add(new Sale(COMPANIES[1], "South", "grinder", "2024-10", amount));
    return lines;
  }

  private static String typed(Inputs inputs, String name) {
    return switch (inputs.integer(0, 9)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.toLowerCase(Locale.ROOT);
      case 2 -> " " + name;
      case 3 -> name + "\t ";
      case 4 -> name.replace(" ", "  ");
      case 5 -> name.replace(" ", " \n\t");
      default -> name;
    };
  }
}
