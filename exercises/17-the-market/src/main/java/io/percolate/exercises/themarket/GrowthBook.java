package io.percolate.exercises.themarket;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Growth rates, and what a careless comparison makes of the same sales. */
final class GrowthBook {
  private final List<Turnover> turnovers;
  private final int year;

  GrowthBook(List<Turnover> turnovers, int year) {
    this.turnovers = turnovers;
    this.year = year;
  }

  Set<String> companies() {
    Set<String> names = new TreeSet<>();
    turnovers.forEach(each -> names.add(each.company()));
    return names;
  }

  private OptionalDouble at(String company, int when, int month) {
    return turnovers.stream()
        .filter(t -> t.company().equals(company) && t.year() == when && t.month() == month)
        .mapToDouble(Turnover::sales)
        .filter(sales -> !Double.isNaN(sales))
        .findFirst();
  }

  private int[] pairs(String company) {
    return IntStream.rangeClosed(1, 12)
        .filter(m -> at(company, year, m).isPresent() && at(company, year - 1, m).isPresent())
        .toArray();
  }

  private double sum(String company, int when, int... months) {
    return IntStream.of(months).mapToDouble(m -> at(company, when, m).orElse(0)).sum();
  }

  double before(String company) {
    return sum(company, year - 1, pairs(company));
  }

  double now(String company) {
    return sum(company, year, pairs(company));
  }

  /** Of those that have one. */
  Map<String, Double> right() {
    Map<String, Double> right = new TreeMap<>();
    for (String company : companies()) {
      if (before(company) > 0) {
        right.put(company, now(company) / before(company) - 1);
      }
    }
    return right;
  }

  double wholeYears(String company) {
    int[] all = IntStream.rangeClosed(1, 12).toArray();
    return sum(company, year, all) / sum(company, year - 1, all) - 1;
  }

  /** With 0 for what is missing, in months that both years have a line for. */
  double missingAsZero(String company) {
    int[] both =
        IntStream.rangeClosed(1, 12)
            .filter(m -> hasLine(company, year, m) && hasLine(company, year - 1, m))
            .toArray();
    return sum(company, year, both) / sum(company, year - 1, both) - 1;
  }

  private boolean hasLine(String company, int when, int month) {
    return turnovers.stream()
        .anyMatch(t -> t.company().equals(company) && t.year() == when && t.month() == month);
  }

  /** Whole years, each divided by how many months it has. */
  double monthlyMeans(String company) {
    return meanOf(company, year) / meanOf(company, year - 1) - 1;
  }

  private double meanOf(String company, int when) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(m -> at(company, when, m))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElse(Double.NaN);
  }

  double meanOfRates(String company) {
    return IntStream.of(pairs(company))
        .mapToDouble(m -> sum(company, year, m) / sum(company, year - 1, m) - 1)
        .average()
        .orElse(Double.NaN);
  }

  /** The last month against the first one of the same year. */
  double withinTheYear(String company) {
    int[] pairs = pairs(company);
    return sum(company, year, pairs[pairs.length - 1]) / sum(company, year, pairs[0]) - 1;
  }

  /** The last month that both years have, against last year's. */
  double lastMonth(String company) {
    int[] pairs = pairs(company);
    int last = pairs[pairs.length - 1];
    return sum(company, year, last) / sum(company, year - 1, last) - 1;
  }
}
