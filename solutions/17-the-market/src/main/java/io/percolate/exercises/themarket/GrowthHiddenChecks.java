package io.percolate.exercises.themarket;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Growth} that graders have. */
class GrowthHiddenChecks {
  private static final String[] COMPANIES = {"Arabica & Co", "Brewline", "Mok", "Mokka", "Tamp"};

  @Check(value = "four random years, with gaps, in any order", points = 1)
  @Order(1)
  void comparesRandomYears(Growth growth, Inputs inputs) {
    List<Turnover> turnovers = new ArrayList<>();
    for (String company : COMPANIES) {
      for (int year = 2021; year <= 2024; year++) {
        for (int month = 1; month <= 12; month++) {
          if (inputs.integer(0, 9) > 1) {
            boolean gap = inputs.integer(0, 5) == 0;
            double sales = gap ? Double.NaN : month * inputs.integer(50, 150) / 10.0;
            turnovers.add(new Turnover(company, year, month, sales));
          }
        }
      }
    }
    List<Turnover> mixed = new ArrayList<>();
    for (int i : inputs.order(turnovers.size())) {
      mixed.add(turnovers.get(i));
    }
    for (int year = 2021; year <= 2025; year++) {
      GrowthChecks.expectGrowth(growth, mixed, year);
    }
  }

  @Check(value = "a month without sales, one pair of months, and none", points = 0.5)
  @Order(2)
  void handlesSmallCases(Growth growth, Inputs inputs) {
    double amount = inputs.integer(2, 9);
    List<Turnover> turnovers = new ArrayList<>();
    GrowthChecks.add(turnovers, "Brewline", 2019, amount, 0, 3 * amount, 0);
    GrowthChecks.add(turnovers, "Brewline", 2020, amount, amount, 0, 0);
    GrowthChecks.add(turnovers, "Mokka", 2019, Double.NaN, 0, amount, amount + 1);
    GrowthChecks.add(turnovers, "Mokka", 2020, amount, amount, amount + 2);
    turnovers.add(new Turnover("Tamp", 2019, 12, amount * 1e-6));
    turnovers.add(new Turnover("Tamp", 2020, 12, 1e-6));
    turnovers.add(new Turnover("Zest", 2019, 11, amount));
    turnovers.add(new Turnover("Zest", 2020, 12, amount));
    turnovers.add(new Turnover("Zest", 2020, 1, amount));
    GrowthChecks.expectGrowth(growth, turnovers, 2020);
    GrowthChecks.expectGrowth(growth, new ArrayList<>(), 2020);
  }
}
