package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Spent} that graders have. */
class SpentHiddenChecks {
  @Check(value = "rates of any kind", points = 0.5)
  @Order(1)
  void holdsForAnyRates(Spent spent, Inputs inputs) {
    int epochs = inputs.integer(10, 40);
    expectShares(spent, inputs.reals(epochs, 0.0001, 0.01));
  }

  @Check(value = "rates of 0, a rising rate and a single epoch", points = 0.5)
  @Order(2)
  void holdsAtTheEdges(Spent spent, Inputs inputs) {
    double[] pauses = inputs.reals(8, 0.1, 0.4);
    pauses[0] = 0;
    pauses[inputs.integer(2, 5)] = 0;
    pauses[7] = 0;
    expectShares(spent, pauses);
    double[] rising = inputs.reals(6, 0.1, 0.9);
    Arrays.sort(rising);
    expectShares(spent, rising);
    expectShares(spent, new double[] {inputs.real(10, 30)});
  }

  private static void expectShares(Spent spent, double[] rates) {
    int epochs = rates.length;
    double total = Arrays.stream(rates).sum();
    double[] sums = new double[epochs];
    double[] shares = new double[epochs];
    double[] single = new double[epochs];
    double[] before = new double[epochs];
    double[] percent = new double[epochs];
    double[] time = new double[epochs];
    double[] left = new double[epochs];
    for (int e = 0; e < epochs; e++) {
      before[e] = e == 0 ? 0 : shares[e - 1];
      sums[e] = (e == 0 ? 0 : sums[e - 1]) + rates[e];
      shares[e] = sums[e] / total;
      single[e] = rates[e] / total;
      percent[e] = 100 * shares[e];
      time[e] = (e + 1.0) / epochs;
      left[e] = 1 - shares[e];
    }
    expect(spent.of(rates))
        .unlike(single, SpentChecks.SINGLE)
        .unlike(before, SpentChecks.BEFORE)
        .unlike(percent, SpentChecks.PERCENT)
        .unlike(time, SpentChecks.TIME)
        .unlike(sums, SpentChecks.NOT_DIVIDED)
        .unlike(left, SpentChecks.LEFT)
        .isCloseTo(shares, SpentChecks.TOLERANCE);
  }
}
