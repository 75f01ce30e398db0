package io.percolate.exercises.themarket;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sums of sales, from which a share and its usual mistakes are made. */
final class ShareBook {
  private final List<Sale> sales;
  private final String region;

  ShareBook(List<Sale> sales, String region) {
    this.sales = sales;
    this.region = region;
  }

  private boolean counts(Sale sale) {
    return sale.region().equals(region) && !Double.isNaN(sale.sales());
  }

  private double sum(Predicate<Sale> which) {
    return sales.stream()
        .filter(sale -> !Double.isNaN(sale.sales()))
        .filter(which)
        .mapToDouble(Sale::sales)
        .sum();
  }

  double of(String month, String company) {
    return sum(s -> counts(s) && s.month().equals(month) && s.company().equals(company));
  }

  double total(String month) {
    return sum(sale -> counts(sale) && sale.month().equals(month));
  }

  /** By month and company, of those that are to be there. */
  Map<String, Map<String, Double>> right() {
    Map<String, Map<String, Double>> right = new TreeMap<>();
    for (Sale sale : sales) {
      if (counts(sale) && total(sale.month()) > 0) {
        right
            .computeIfAbsent(sale.month(), month -> new TreeMap<>())
            .put(sale.company(), of(sale.month(), sale.company()) / total(sale.month()));
      }
    }
    return right;
  }

  double everywhere(String month, String company) {
    return of(month, company) / sum(sale -> sale.month().equals(month));
  }

  /** With regions whose names begin like that of this one. */
  double byBeginning(String month, String company) {
    Predicate<Sale> then = s -> s.region().startsWith(region) && s.month().equals(month);
    return sum(then.and(sale -> sale.company().equals(company))) / sum(then);
  }

  double ofAllMonths(String month, String company) {
    return of(month, company) / sum(this::counts);
  }

  double inAllRegions(String month, String company) {
    return sum(s -> s.month().equals(month) && s.company().equals(company))
        / sum(s -> s.month().equals(month));
  }

  double overAllMonths(String company) {
    return sum(s -> counts(s) && s.company().equals(company)) / sum(this::counts);
  }

  /** The last line of a company in a month, over what such lines add up to. */
  double lastLine(String month, String company) {
    Map<String, Double> last = new TreeMap<>();
    sales.stream()
        .filter(sale -> counts(sale) && sale.month().equals(month))
        .forEach(sale -> last.put(sale.company(), sale.sales()));
    return last.get(company) / last.values().stream().mapToDouble(each -> each).sum();
  }

  double ofLargest(String month, String company) {
    double largest =
        right().get(month).keySet().stream().mapToDouble(each -> of(month, each)).max().orElse(1);
    return of(month, company) / largest;
  }

  /** The mean of its shares of each product. */
  double meanOfProducts(String month, String company) {
    return sales.stream()
        .filter(sale -> counts(sale) && sale.month().equals(month))
        .map(Sale::product)
        .distinct()
        .mapToDouble(product -> ofProduct(month, company, product))
        .average()
        .orElse(0);
  }

  private double ofProduct(String month, String company, String product) {
    Predicate<Sale> all = s -> counts(s) && s.month().equals(month) && s.product().equals(product);
    return sum(all.and(sale -> sale.company().equals(company))) / sum(all);
  }
}
