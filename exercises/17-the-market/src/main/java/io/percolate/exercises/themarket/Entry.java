package io.percolate.exercises.themarket;

import io.percolate.exercises.themarket.GoNoGo.Terms;
import io.percolate.exercises.themarket.GoNoGo.Verdict;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** The right table of an entry, and tables with a usual mistake. */
final class Entry {
  private final Terms terms;
  private final double[] shares;
  private final double[] prices;

  Entry(Terms terms, double[] shares, double... prices) {
    this.terms = terms;
    this.shares = shares;
    this.prices = prices;
  }

  Terms terms() {
    return terms;
  }

  double[] shares() {
    return shares.clone();
  }

  double[] prices() {
    return prices.clone();
  }

  double[][] table(DoubleBinaryOperator cell) {
    return Arrays.stream(shares)
        .mapToObj(s -> Arrays.stream(prices).map(p -> cell.applyAsDouble(s, p)).toArray())
        .toArray(double[][]::new);
  }

  double[][] transposed() {
    return Arrays.stream(prices)
        .mapToObj(p -> Arrays.stream(shares).map(s -> net(s, p)).toArray())
        .toArray(double[][]::new);
  }

  private double left(double share, double price) {
    return share * terms.pieces() * (price - terms.unitCost());
  }

  double net(double share, double price) {
    return terms.years() * (left(share, price) - terms.yearly()) - terms.opening();
  }

  double openingEachYear(double share, double price) {
    return terms.years() * (left(share, price) - terms.yearly() - terms.opening());
  }

  double oneYear(double share, double price) {
    return left(share, price) - terms.yearly() - terms.opening();
  }

  double yearlyOnce(double share, double price) {
    return terms.years() * left(share, price) - terms.yearly() - terms.opening();
  }

  double salesOfOneYear(double share, double price) {
    return left(share, price) - terms.years() * terms.yearly() - terms.opening();
  }

  double noOpening(double share, double price) {
    return net(share, price) + terms.opening();
  }

  double noUnitCost(double share, double price) {
    return net(share, price + terms.unitCost());
  }

  double wholeMarket(double share, double price) {
    return net(1, price);
  }

  double[] breakEven() {
    return Arrays.stream(prices).map(this::breakEven).toArray();
  }

  private double breakEven(double price) {
    double share = raw(price);
    return price > terms.unitCost() && share <= 1 ? share : Double.POSITIVE_INFINITY;
  }

  private double raw(double price) {
    return (terms.years() * terms.yearly() + terms.opening())
        / (terms.years() * (double) terms.pieces() * (price - terms.unitCost()));
  }

  double[] uncapped() {
    return Arrays.stream(prices)
        .map(p -> p > terms.unitCost() ? raw(p) : Double.POSITIVE_INFINITY)
        .toArray();
  }

  /** Negative where each piece loses. */
  double[] unguarded() {
    return Arrays.stream(prices).map(this::raw).toArray();
  }

  double[] cappedOnly() {
    return Arrays.stream(prices)
        .map(p -> raw(p) <= 1 ? raw(p) : Double.POSITIVE_INFINITY)
        .toArray();
  }

  double[] byPrice() {
    return Arrays.stream(prices).map(p -> breakEven(p + terms.unitCost())).toArray();
  }

  double[] withoutOpening() {
    return Arrays.stream(prices)
        .map(p -> terms.yearly() / (terms.pieces() * (p - terms.unitCost())))
        .map(share -> share > 0 && share <= 1 ? share : Double.POSITIVE_INFINITY)
        .toArray();
  }

  /** Years times pieces as an int, which ends at 2,147,483,647. */
  double[] overflowed() {
    double[] wrong = new double[prices.length];
    for (int j = 0; j < prices.length; j++) {
      double share =
          (terms.years() * terms.yearly() + terms.opening())
              / (terms.years() * terms.pieces() * (prices[j] - terms.unitCost()));
      wrong[j] = prices[j] > terms.unitCost() && share <= 1 ? share : Double.POSITIVE_INFINITY;
    }
    return wrong;
  }

  double[] inPieces() {
    return Arrays.stream(breakEven()).map(share -> share * terms.pieces()).toArray();
  }

  /** What the largest sum of sales and costs is, at least 1: what rounding is measured against. */
  double size() {
    return Arrays.stream(table(this::left))
        .flatMapToDouble(Arrays::stream)
        .map(left -> terms.years() * (Math.abs(left) + terms.yearly()) + terms.opening())
        .reduce(1, Math::max);
  }

  Verdict verdict() {
    long go =
        Arrays.stream(table(this::net)).flatMapToDouble(Arrays::stream).filter(n -> n >= 0).count();
    if (go == 0) {
      return Verdict.NO;
    }
    return go == (long) shares.length * prices.length ? Verdict.GO : Verdict.DEPENDS;
  }
}
