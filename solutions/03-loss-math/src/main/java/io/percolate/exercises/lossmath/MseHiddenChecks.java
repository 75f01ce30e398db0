package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Mse} that graders have. */
class MseHiddenChecks {
  @Check(value = "random forecasts", points = 0.25)
  @Order(1)
  void holdsForRandomForecasts(Mse mse, Inputs inputs) {
    int n = inputs.integer(6, 30);
    double[] y = inputs.reals(n, -4, 4);
    double[] yHat = inputs.reals(n, -4, 4);
    double squares = 0;
    double absolutes = 0;
    double sum = 0;
    int whole = 0;
    for (int i = 0; i < n; i++) {
      double off = y[i] - yHat[i];
      squares += off * off;
      absolutes += Math.abs(off);
      sum += off;
      whole = (int) (whole + off * off);
    }
    expect(mse.of(y, yHat))
        .unlike(squares, MseChecks.SUM)
        .unlike(squares / n / 2, MseChecks.HALF)
        .unlike(Math.sqrt(squares / n), MseChecks.ROOT)
        .unlike(absolutes / n, MseChecks.ABSOLUTE)
        .unlike(sum / n * (sum / n), MseChecks.CANCELLED)
        .unlike(squares / (n - 1), MseChecks.ONE_LESS)
        .unlike((double) whole / n, "The squares were added in an int, which drops the fractions.")
        .unlike(squares / 4, "You divided by 4, as in the example; divide by how many there are.")
        .unlike(
            squares / n - sum / n * (sum / n),
            "The mean difference was taken away before squaring. Square the differences as they are.")
        .isCloseTo(squares / n, 1e-5);
  }

  @Check(value = "one forecast, and errors that could cancel", points = 0.25)
  @Order(2)
  void holdsForFewForecasts(Mse mse, Inputs inputs) {
    double y = inputs.real(-3, 3);
    double off = inputs.real(1.2, 2.5);
    expect(mse.of(new double[] {y}, new double[] {y + off}))
        .unlike(Double.NaN, MseChecks.ONE_LESS)
        .unlike(Double.POSITIVE_INFINITY, MseChecks.ONE_LESS)
        .unlike(off * off / 2, MseChecks.HALF)
        .unlike(off, MseChecks.ABSOLUTE)
        .isCloseTo(off * off, 1e-5);
    expect(mse.of(new double[] {y, y}, new double[] {y + off, y - off}))
        .unlike(0, MseChecks.CANCELLED)
        .unlike(2 * off * off, MseChecks.SUM)
        .isCloseTo(off * off, 1e-5);
  }
}
