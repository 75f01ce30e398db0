package io.percolate.exercises.themarket;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shares} that graders have. */
class SharesHiddenChecks {
  private static final String[] COMPANIES = {"Arabica & Co", "Brewline", "Mokka", "Tamp", "Mok"};
  private static final String[] REGIONS = {"North", "North East", "East"};
  private static final String[] PRODUCTS = {"espresso machine", "grinder", "cold brew kit"};

  @Check(value = "two years of random sales", points = 1)
  @Order(1)
  void sharesOutRandomSales(Shares shares, Inputs inputs) {
    List<Sale> sales = sales(inputs, 14);
    for (String region : REGIONS) {
      SharesChecks.expectShares(shares, sales, region);
    }
  }

  @Check(
      value = "equal amounts, a month with one company, and a region without lines",
      points = 0.5)
  @Order(2)
  void handlesSmallCases(Shares shares, Inputs inputs) {
    double amount = inputs.real(1, 9);
    List<Sale> one = List.of(new Sale("Mokka", "North", "grinder", "2025-11", amount));
    SharesChecks.expectShares(shares, one, "North");
    SharesChecks.expectShares(shares, one, "South");
    SharesChecks.expectShares(shares, List.of(), "North");
    List<Sale> equal =
        List.of(
            new Sale("Mokka", "North", "grinder", "2025-11", amount),
            new Sale("Tamp", "North", "grinder", "2025-11", amount),
            new Sale("Mokka", "North", "cold brew kit", "2025-11", amount));
    SharesChecks.expectShares(shares, equal, "North");
    List<Sale> tiny =
        List.of(
            new Sale("Mokka", "North", "grinder", "2025-11", amount * 1e-7),
            new Sale("Tamp", "North", "grinder", "2025-11", 3e-7));
    SharesChecks.expectShares(shares, tiny, "North");
  }

  private static List<Sale> sales(Inputs inputs, int months) {
    List<Sale> sales = new ArrayList<>();
    for (int m = 0; m < months; m++) {
      String month = "%d-%02d".formatted(2024 + m / 12, m % 12 + 1);
      int kind = inputs.integer(0, 5); // of the month: 0 has only gaps, 1 only zeros and gaps
      for (String company : COMPANIES) {
        for (String region : REGIONS) {
          for (String product : PRODUCTS) {
            int fate = inputs.integer(0, 9);
            if (fate > 1) {
              double gap = fate < 5 || kind == 0 ? Double.NaN : kind == 1 ? 0 : amount(inputs);
              sales.add(new Sale(company, region, product, month, gap));
            }
          }
        }
      }
    }
    List<Sale> mixed = new ArrayList<>();
    for (int i : inputs.order(sales.size())) {
      mixed.add(sales.get(i));
    }
    return mixed;
  }

  private static double amount(Inputs inputs) {
    return inputs.integer(0, 7) == 0 ? 0 : inputs.integer(1, 2_000) / 10.0;
  }
}
