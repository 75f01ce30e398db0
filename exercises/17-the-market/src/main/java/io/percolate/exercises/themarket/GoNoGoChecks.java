package io.percolate.exercises.themarket;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.themarket.GoNoGo.Decision;
import io.percolate.exercises.themarket.GoNoGo.Terms;
import io.percolate.exercises.themarket.GoNoGo.Verdict;
import org.junit.jupiter.api.Order;

/** Checks of {@link GoNoGo} that learners see. */
class GoNoGoChecks {
  private static final Terms TERMS = new Terms(10_000, 60, 50_000, 40_000, 2);
  private static final double RELATIVE = 1e-6; // floats have seven digits

  @Check(value = "the net benefit of each pair", points = 1)
  @Order(1)
  void fillsTheTable(GoNoGo goNoGo) {
    expectNet(goNoGo, new Entry(TERMS, new double[] {0.05, 0.1, 0.2}, 100, 120));
  }

  @Check(value = "the break-even share of each price", points = 0.5)
  @Order(2)
  void findsTheBreakEven(GoNoGo goNoGo) {
    expectBreakEven(goNoGo, new Entry(TERMS, new double[] {0.1, 0.3}, 100, 66, 60, 50, 200));
  }

  @Check(value = "the verdict of all cells", points = 0.5)
  @Order(3)
  void judges(GoNoGo goNoGo) {
    expectVerdict(goNoGo, new Entry(TERMS, new double[] {0.5, 0.2}, 100, 120));
    expectVerdict(goNoGo, new Entry(TERMS, new double[] {0.1, 0.2}, 100, 120));
    expectVerdict(goNoGo, new Entry(TERMS, new double[] {0.01, 0.02}, 100, 120));
  }

  static void expectNet(GoNoGo goNoGo, Entry right) {
    Decision got = goNoGo.of(right.terms(), right.shares(), right.prices());
    expect(got.net())
        .of("net")
        .unlike(right.table(right::openingEachYear), "Opening was paid each year; it is paid once.")
        .unlike(
            right.table(right::oneYear),
            "This is one year; the net benefit is of all years together.")
        .unlike(
            right.table(right::yearlyOnce),
            "People and rent were paid for one year; they are paid each year.")
        .unlike(
            right.table(right::salesOfOneYear),
            "Pieces were sold in one year only; they are sold in each.")
        .unlike(right.table(right::noOpening), "Opening is missing.")
        .unlike(
            right.table(right::noUnitCost),
            "Of each piece, the whole price was kept; its unit cost has to be paid.")
        .unlike(right.table(right::wholeMarket), "All pieces were sold; take the share of them.")
        .unlike(right.transposed(), "Rows and columns are exchanged: a row for each share, please.")
        .isCloseTo(right.table(right::net), RELATIVE * right.size());
  }

  static void expectBreakEven(GoNoGo goNoGo, Entry right) {
    Decision got = goNoGo.of(right.terms(), right.shares(), right.prices());
    expect(got.breakEven())
        .of("breakEven")
        .unlike(
            right.uncapped(), "More than the whole market can't be sold: above 1, it is infinite.")
        .unlike(
            right.unguarded(),
            "Where a piece brings no more than it costs, no share earns anything back, and the formula gives nonsense: it is infinite there.")
        .unlike(
            right.cappedOnly(),
            "Where a piece brings less than it costs, the formula gives a negative share: it is infinite there.")
        .unlike(
            right.byPrice(),
            "It was divided by the price; only the price less the unit cost is left.")
        .unlike(
            right.withoutOpening(),
            "Opening is missing: it has to be earned back as well, over all years.")
        .unlike(
            right.overflowed(),
            "Years times pieces is more than an int holds; multiply by a double first.")
        .unlike(right.inPieces(), "These are pieces; divide by how many all companies sell.")
        .isCloseTo(right.breakEven(), RELATIVE);
  }

  static void expectVerdict(GoNoGo goNoGo, Entry right) {
    Decision got = goNoGo.of(right.terms(), right.shares(), right.prices());
    Verdict verdict = right.verdict();
    expect(got.verdict())
        .of("verdict")
        .unlike(
            verdict == Verdict.DEPENDS ? Verdict.GO : Verdict.DEPENDS,
            "GO if all cells are 0 or above, NO if none is, and DEPENDS else. A net benefit of 0 earns its cost back.")
        .unlike(
            verdict == Verdict.NO ? Verdict.GO : Verdict.NO,
            "GO if all cells are 0 or above, NO if none is, and DEPENDS else. A net benefit of 0 earns its cost back.")
        .isEqualTo(verdict);
  }
}
