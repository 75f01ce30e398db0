package io.percolate.exercises.themarket;

import io.percolate.exercises.themarket.Rivals.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Competitors, and who comes out if a condition is left out. */
final class RivalBook {
  private final List<Sale> sales;
  private final Predicate<Sale> another;
  private final Predicate<Sale> there;
  private final Predicate<Sale> thing;
  private final Predicate<Sale> then;
  private final Place place;

  RivalBook(List<Sale> sales, String company, Place place) {
    this.sales = sales;
    this.place = place;
    this.another = sale -> !sale.company().equals(company);
    this.there = sale -> sale.region().equals(place.region());
    this.thing = sale -> sale.product().equals(place.product());
    this.then = sale -> within(sale, 0, 1);
  }

  /** Whether it lies in the period, whose ends are in it if these are 0 and 1. */
  private boolean within(Sale sale, int from, int to) {
    return sale.month().compareTo(place.from()) >= from && sale.month().compareTo(place.to()) < to;
  }

  private Map<String, Double> sums(Predicate<Sale> which) {
    Map<String, Double> sums = new TreeMap<>();
    sales.stream()
        .filter(which)
        .filter(sale -> !Double.isNaN(sale.sales()))
        .forEach(sale -> sums.merge(sale.company(), sale.sales(), Double::sum));
    return sums;
  }

  private List<String> sorted(Predicate<Sale> which) {
    return sums(which).entrySet().stream()
        .filter(sum -> sum.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Predicate<Sale> here() {
    return another.and(there).and(thing).and(then);
  }

  List<String> right() {
    return sorted(here());
  }

  List<String> withItself() {
    return sorted(there.and(thing).and(then));
  }

  List<String> anywhere() {
    return sorted(another.and(thing).and(then));
  }

  List<String> anything() {
    return sorted(another.and(there).and(then));
  }

  List<String> ever() {
    return sorted(another.and(there).and(thing));
  }

  List<String> withoutTheLastMonth() {
    return sorted(another.and(there).and(thing).and(sale -> within(sale, 0, 0)));
  }

  List<String> withoutTheFirstMonth() {
    return sorted(another.and(there).and(thing).and(sale -> within(sale, 1, 1)));
  }

  List<String> byName() {
    return right().stream().sorted().toList();
  }

  List<String> smallestFirst() {
    Map<String, Double> sums = sums(here());
    return byName().stream().sorted(Comparator.comparing(sums::get)).toList();
  }

  /** Those with a line of 0 as well. */
  List<String> withZeros() {
    return sums(here()).entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** In the order of their first line. */
  List<String> asTheyCome() {
    return sales.stream()
        .filter(here())
        .map(Sale::company)
        .distinct()
        .filter(right()::contains)
        .toList();
  }

  /** By their largest single sale. */
  List<String> byLargestSale() {
    Map<String, Double> most = new TreeMap<>();
    sales.stream()
        .filter(here())
        .filter(sale -> sale.sales() > 0)
        .forEach(sale -> most.merge(sale.company(), sale.sales(), Math::max));
    return most.keySet().stream()
        .sorted(Comparator.<String, Double>comparing(most::get).reversed())
        .toList();
  }
}
