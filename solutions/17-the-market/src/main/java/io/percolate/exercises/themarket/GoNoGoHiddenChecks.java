package io.percolate.exercises.themarket;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.themarket.GoNoGo.Terms;
import io.percolate.exercises.themarket.GoNoGo.Verdict;
import org.junit.jupiter.api.Order;

/** Checks of {@link GoNoGo} that graders have. */
class GoNoGoHiddenChecks {

  @Check(value = "random terms, shares and prices", points = 1)
  @Order(1)
  void fillsRandomTables(GoNoGo goNoGo, Inputs inputs) {
    for (int i = 0; i < 12; i++) {
      Terms terms =
          new Terms(
              i % 2 == 0 ? inputs.integer(500, 3_000) : inputs.integer(3_000, 900_000),
              inputs.real(0, 80),
              inputs.real(1_000, 90_000),
              inputs.real(0, 90_000),
              inputs.integer(1, 6));
      double[] shares = inputs.reals(inputs.integer(1, 5), 0, 1);
      double[] prices = inputs.reals(inputs.integer(1, 5), 5, 200);
      Entry entry = new Entry(terms, shares, prices);
      GoNoGoChecks.expectNet(goNoGo, entry);
      GoNoGoChecks.expectBreakEven(goNoGo, entry);
      GoNoGoChecks.expectVerdict(goNoGo, entry);
    }
  }

  @Check(value = "a market of millions, cents, and a net benefit of 0", points = 0.5)
  @Order(2)
  void keepsToTheBounds(GoNoGo goNoGo, Inputs inputs) {
    int large = inputs.integer(1_200_000_000, 1_900_000_000);
    Terms many = new Terms(large, 2, 5e9, 1e9, inputs.integer(2, 4));
    Entry millions = new Entry(many, new double[] {0, 0.5, 1}, 2, 4, 8);
    GoNoGoChecks.expectNet(goNoGo, millions);
    GoNoGoChecks.expectBreakEven(goNoGo, millions);
    Terms few = new Terms(inputs.integer(5, 9), 0.25, 1.15, 0.4, 2);
    GoNoGoChecks.expectNet(goNoGo, new Entry(few, inputs.reals(3, 0, 1), 1.3, 0.99));
    // Whole numbers and quarters, so that 0 is exact whatever the order of the operations.
    double price = 4 * inputs.integer(3, 9);
    Terms even = new Terms(1024, 4, 512 * (price - 4) / 2, 512 * (price - 4), 4);
    Entry zero = new Entry(even, new double[] {0.375}, price);
    expectVerdict(goNoGo, zero, Verdict.GO);
    Terms hardly = new Terms(1024, 4, 512 * (price - 4) / 2, 512 * (price - 4) + 0.25, 4);
    expectVerdict(goNoGo, new Entry(hardly, new double[] {0.375}, price), Verdict.NO);
    expectVerdict(goNoGo, new Entry(even, new double[] {0.375, 0.25}, price), Verdict.DEPENDS);
    expectVerdict(goNoGo, new Entry(even, new double[] {0.375, 1}, price), Verdict.GO);
    Entry whole = new Entry(new Terms(100, 1, 50, 100, 2), new double[] {1}, 2, 1.5);
    GoNoGoChecks.expectBreakEven(goNoGo, whole);
  }

  @Check(value = "verdicts of tables with one cell that differs", points = 0.5)
  @Order(3)
  void looksAtEveryCell(GoNoGo goNoGo, Inputs inputs) {
    Terms terms = new Terms(1_000, 10, 2_000, inputs.integer(500, 900), 2);
    double[] good = {0.5, 0.6, 0.7};
    double[] poor = {0.01, 0.02, 0.03};
    expectVerdict(goNoGo, new Entry(terms, good, 30, 40, 50), Verdict.GO);
    expectVerdict(goNoGo, new Entry(terms, poor, 30, 40, 50), Verdict.NO);
    for (int place = 0; place < 3; place++) {
      double[] nearly = good.clone();
      nearly[place] = 0.02;
      expectVerdict(goNoGo, new Entry(terms, nearly, 30), Verdict.DEPENDS);
      double[] hardly = poor.clone();
      hardly[place] = 0.9;
      expectVerdict(goNoGo, new Entry(terms, hardly, 30), Verdict.DEPENDS);
      double[] prices = {30, 40, 50};
      prices[place] = 10;
      expectVerdict(goNoGo, new Entry(terms, good, prices), Verdict.DEPENDS);
    }
  }

  private static void expectVerdict(GoNoGo goNoGo, Entry entry, Verdict verdict) {
    if (entry.verdict() != verdict) {
      throw new IllegalStateException("%s is %s".formatted(verdict, entry.verdict()));
    }
    GoNoGoChecks.expectVerdict(goNoGo, entry);
  }
}
