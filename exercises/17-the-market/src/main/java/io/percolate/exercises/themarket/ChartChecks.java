package io.percolate.exercises.themarket;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.themarket.Chart.Aim;
import io.percolate.exercises.themarket.Chart.Kind;
import io.percolate.exercises.themarket.Chart.Series;
import io.percolate.exercises.themarket.Chart.Spec;
import io.percolate.exercises.themarket.Chart.Wish;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Chart} that learners see. */
class ChartChecks {
  private static final double GAP = Double.NaN;

  @Check(value = "the kind, and the label of the axis", points = 0.5)
  @Order(1)
  void choosesTheKind(Chart chart) {
    for (Aim aim : Aim.values()) {
      for (int dates = 1; dates <= 4; dates++) {
        double[] values = IntStream.range(0, dates).mapToDouble(i -> 3 + i % 2).toArray();
        Wish wish = new Wish(aim, "sales", "thousand €", List.of(new Series("Mokka", values)));
        Spec got = chart.of(wish);
        expectKind(got, new ChartRules(wish));
        expectLabel(got, new ChartRules(wish));
      }
    }
    Wish bare = new Wish(Aim.COMPARE, "share", "", List.of(named("Mokka", 0.2)));
    expectLabel(chart.of(bare), new ChartRules(bare));
  }

  @Check(value = "the axis: from zero, or logarithmic", points = 0.5)
  @Order(2)
  void choosesTheAxis(Chart chart) {
    for (Aim aim : List.of(Aim.OVER_TIME, Aim.COMPARE)) {
      expectAxis(chart, aim, named("a", 90, 95, 100), named("b", 60, 70, GAP));
      expectAxis(chart, aim, named("a", 90, 95, 100), named("b", 50, 70, 80));
      expectAxis(chart, aim, named("a", 1, 5, 90), named("b", 3, 500, GAP));
      expectAxis(chart, aim, named("a", 1, 5, 90), named("b", 3, 100, 7));
      expectAxis(chart, aim, named("a", 1, 2, 3), named("b", 300, 250, GAP));
      expectAxis(chart, aim, named("a", 0, 5, 90), named("b", 3, 500, GAP));
    }
  }

  @Check(value = "the order, and how many panels", points = 1)
  @Order(3)
  void ordersNames(Chart chart) {
    List<Series> five =
        List.of(
            named("Brewline", 9, 5, 3),
            named("Mokka", 1, 2, 6),
            named("Arabica & Co", 8, 4, GAP),
            named("Dripstone", 7, 7, 4),
            named("Crema Works", 2, 3, 3));
    for (Aim aim : Aim.values()) {
      expectAll(chart, new Wish(aim, "sales", "€", five));
      expectAll(chart, new Wish(aim, "sales", "€", five.subList(0, 4)));
    }
  }

  static Series named(String name, double... values) {
    return new Series(name, values);
  }

  private static void expectAxis(Chart chart, Aim aim, Series... series) {
    Wish wish = new Wish(aim, "sales", "€", List.of(series));
    expectAxis(chart.of(wish), new ChartRules(wish));
  }

  static void expectAll(Chart chart, Wish wish) {
    Spec got = chart.of(wish);
    ChartRules rules = new ChartRules(wish);
    expectKind(got, rules);
    expectLabel(got, rules);
    expectAxis(got, rules);
    int series = wish.series().size();
    expect(got.panels())
        .of("panels")
        .unlike(
            rules.kind() == Kind.LINES ? 0 : (series + 3) / 4,
            "Only lines are spread over panels; here it is one.")
        .unlike(
            series / 4,
            "The last panel may have fewer than four series, and it is one as well: round up.")
        .unlike(
            series / 4 + 1,
            "Where four series fill a panel, no empty one follows: round up, and no further.")
        .isEqualTo(rules.panels());
    expect(got.order())
        .of("order")
        .unlike(rules.smallestFirst(), "The smallest comes first here; the largest should.")
        .unlike(
            rules.asTheyCome(),
            "They are as they came; sort them by their last value, the largest first.")
        .unlike(rules.byFirst(), "They are sorted by their first value; the last one counts.")
        .unlike(rules.byLargest(), "They are sorted by their largest value; the last one counts.")
        .unlike(rules.byMean(), "They are sorted by their mean; the last value counts.")
        .unlike(rules.byName(), "They are sorted by name; only equal values are.")
        .isEqualTo(rules.order());
  }

  private static void expectKind(Spec got, ChartRules rules) {
    expect(got.kind())
        .of("kind")
        .unlike(
            rules.kind() == Kind.BARS ? Kind.LINES : Kind.BARS,
            "Dates: %d. COMPARE makes bars; OVER_TIME makes lines from three dates on, and bars below."
                .formatted(rules.dates()))
        .isEqualTo(rules.kind());
  }

  private static void expectLabel(Spec got, ChartRules rules) {
    expect(got.label()).of("label").isEqualTo(rules.label());
  }

  private static void expectAxis(Spec got, ChartRules rules) {
    expect(got.logarithmic())
        .of("logarithmic")
        .unlike(
            !rules.logarithmic(),
            "For lines alone: all values above 0, and the largest more than 100 times the smallest, over all series. Missing values don't count.")
        .isEqualTo(rules.logarithmic());
    expect(got.fromZero())
        .of("fromZero")
        .unlike(
            !rules.fromZero(),
            "Bars and histograms always begin at 0. Lines do unless logarithmic, and if the smallest value is at most half of the largest, over all series. Missing values don't count.")
        .isEqualTo(rules.fromZero());
  }
}
