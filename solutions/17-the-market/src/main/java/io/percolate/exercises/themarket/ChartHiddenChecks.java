package io.percolate.exercises.themarket;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.themarket.Chart.Aim;
import io.percolate.exercises.themarket.Chart.Series;
import io.percolate.exercises.themarket.Chart.Wish;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Chart} that graders have. */
class ChartHiddenChecks {

  @Check(value = "random wishes", points = 1)
  @Order(1)
  void answersRandomWishes(Chart chart, Inputs inputs) {
    for (int i = 0; i < 40; i++) {
      Aim aim = Aim.values()[i % 3 == 2 ? inputs.integer(0, 2) : 0];
      int dates = inputs.integer(1, 8);
      double base = inputs.integer(0, 3) == 0 ? 0 : inputs.real(0.5, 60);
      double range = inputs.real(5, 120) * (inputs.integer(0, 2) == 0 ? 5 : 1);
      List<Series> series = new ArrayList<>();
      for (int s = inputs.integer(1, 13); s > 0; s--) {
        double[] values = inputs.reals(dates, base, base + range);
        for (int d = 0; d < dates - 1; d++) {
          values[d] = inputs.integer(0, 3) == 0 ? Double.NaN : Math.rint(values[d]);
        }
        values[dates - 1] = s % 4 == 0 && dates > 1 ? Double.NaN : Math.rint(values[dates - 1]);
        values[0] = Double.isNaN(values[0]) ? Math.rint(base) : values[0];
        series.add(new Series((char) ('A' + inputs.integer(0, 20)) + " " + s, values));
      }
      String unit = inputs.integer(0, 1) == 0 ? "" : "unit " + i;
      ChartChecks.expectAll(chart, new Wish(aim, "quantity " + i, unit, series));
    }
  }

  @Check(value = "at the bounds of the rules", points = 0.5)
  @Order(2)
  void keepsToTheBounds(Chart chart, Inputs inputs) {
    double least = inputs.integer(1, 9);
    double above = 1.2 * least;
    List<Series> gaps =
        List.of(
            ChartChecks.named("Mokka", least, above, Double.NaN),
            ChartChecks.named("Tamp", Double.NaN, above, least));
    for (Aim aim : Aim.values()) {
      ChartChecks.expectAll(chart, new Wish(aim, "sales", "€", gaps));
      for (double times : new double[] {1, 1.5, 2, 2.5, 99, 100, 101}) {
        expectValues(chart, aim, least, times * least, least);
        expectValues(chart, aim, times * least, least);
        expectValues(chart, aim, times * least, Double.NaN, 0, 1e-9);
      }
      expectValues(chart, aim, 0.3, 0.001 * least, 0.9, 0.02);
      expectValues(chart, aim, -least, 200 * least, least);
    }
  }

  @Check(value = "one to thirteen series, equal ones by name", points = 0.5)
  @Order(3)
  void countsPanels(Chart chart, Inputs inputs) {
    for (int n = 13; n >= 1; n--) { // of many, few orders are alike by chance
      List<Series> series = new ArrayList<>();
      for (int i : inputs.order(n)) {
        double last = i % 3 == 0 ? 1.75 : (i - 1) / 4.0; // fractions, equal ones, and a 0
        series.add(ChartChecks.named("N" + (char) ('a' + i), i + 1, 20 - i, last, Double.NaN));
      }
      ChartChecks.expectAll(chart, new Wish(Aim.OVER_TIME, "sales", "€", series));
      ChartChecks.expectAll(chart, new Wish(Aim.COMPARE, "sales", "€", series));
    }
  }

  private static void expectValues(Chart chart, Aim aim, double... values) {
    Wish wish = new Wish(aim, "sales", "€", List.of(new Series("Mokka", values)));
    ChartChecks.expectAll(chart, wish);
  }
}
