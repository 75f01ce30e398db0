package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Order;

/** Checks of {@link MinMax} that graders have. */
class MinMaxHiddenChecks {
  private static final double TOLERANCE = 1e-5;
  private static final double TINY = 1e-10;
  private static final double NARROW = 0.01;
  private static final String SMALL =
      "A column with a small range was taken for one that doesn't vary. Its unit may be large; only a minimum equal to the maximum makes it 0.";
  private static final String FROM_ZERO =
      "In a column without positive numbers, the maximum isn't 0. Start from the first row, or from minus infinity.";

  @Check(value = "random columns: negative ones, narrow ones, constant ones", points = 0.5)
  @Order(1)
  void scalesRandomColumns(MinMax minMax, Inputs inputs) {
    double[][] train = table(inputs, 7);
    double[][] rows = table(inputs, 5);
    rows[inputs.integer(0, 4)][3] += inputs.integer(1, 9);
    double[][] both = Tables.stacked(train, rows);
    expect(minMax.of(train, rows))
        .unlike(scaled(rows, rows), MinMaxChecks.OF_ROWS)
        .unlike(scaled(both, rows), MinMaxChecks.OF_BOTH)
        .unlike(clipped(scaled(train, rows)), MinMaxChecks.CLIPPED)
        .unlike(Tables.apply(train, rows, v -> x -> x - ofAll(v)[0]), "The division is missing.")
        .unlike(Tables.apply(train, rows, MinMaxHiddenChecks::fromZero), FROM_ZERO)
        .unlike(Tables.apply(train, rows, MinMaxHiddenChecks::divided), MinMaxChecks.ZERO_BY_ZERO)
        .unlike(Tables.apply(train, rows, v -> bounded(TINY, v)), SMALL)
        .unlike(Tables.apply(train, rows, v -> bounded(NARROW, v)), SMALL)
        .isCloseTo(scaled(train, rows), TOLERANCE);
  }

  @Check(value = "an extreme row of tomorrow doesn't change today's features", points = 0.5)
  @Order(2)
  void doesNotLeak(MinMax minMax, Inputs inputs) {
    double[][] train = inputs.reals(8, 3, -20, 60);
    double[][] today = inputs.reals(4, 3, -20, 60);
    double[][] extreme = {inputs.reals(3, 500, 900), inputs.reals(3, -900, -500)};
    double[][] rows = Tables.stacked(today, extreme);
    double[][] both = Tables.stacked(train, rows);
    expect(minMax.of(train, rows))
        .unlike(scaled(both, rows), MinMaxChecks.OF_BOTH)
        .unlike(scaled(rows, rows), MinMaxChecks.OF_ROWS)
        .unlike(clipped(scaled(train, rows)), MinMaxChecks.CLIPPED)
        .isCloseTo(scaled(train, rows), 1e-4);
  }

  @Check(value = "a single training row: nothing varies", points = 0.5)
  @Order(3)
  void oneRowTeachesNoScale(MinMax minMax, Inputs inputs) {
    double[][] train = {inputs.reals(4, -50, 50)};
    double[][] rows = Tables.stacked(train, inputs.reals(2, 4, -50, 50));
    expect(minMax.of(train, rows))
        .unlike(Tables.apply(train, rows, MinMaxHiddenChecks::divided), MinMaxChecks.ZERO_BY_ZERO)
        .unlike(Tables.apply(train, rows, v -> x -> x - v[0]), MinMaxChecks.SHIFTED)
        .unlike(scaled(rows, rows), MinMaxChecks.OF_BOTH)
        .isCloseTo(new double[3][4], TOLERANCE);
  }

  /** Negative numbers, years, a narrow range, a constant one, another below 0, a tiny range. */
  private static double[][] table(Inputs inputs, int n) {
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      rows[i] =
          new double[] {
            inputs.real(-90, -40),
            inputs.integer(1900, 2020),
            inputs.real(0.001, 0.009),
            7,
            -0.1,
            inputs.real(1e-13, 9e-13)
          };
    }
    return rows;
  }

  private static double[] ofAll(double... values) {
    double[] sorted = Tables.sorted(values);
    return new double[] {sorted[0], sorted[sorted.length - 1]};
  }

  private static double[][] scaled(double[][] learned, double[][] rows) {
    return Tables.apply(
        learned,
        rows,
        column -> {
          double[] ends = ofAll(column);
          return x -> ends[0] == ends[1] ? 0 : (x - ends[0]) / (ends[1] - ends[0]);
        });
  }

  /** Takes a range below a bound for none. */
  private static DoubleUnaryOperator bounded(double bound, double... column) {
    double[] ends = ofAll(column);
    return ends[1] - ends[0] < bound ? x -> 0 : divided(column);
  }

  private static DoubleUnaryOperator divided(double... column) {
    double[] ends = ofAll(column);
    return x -> (x - ends[0]) / (ends[1] - ends[0]);
  }

  private static DoubleUnaryOperator fromZero(double... column) {
    double[] ends = ofAll(column);
    double max = Math.max(0, ends[1]);
    return x -> max == ends[0] ? 0 : (x - ends[0]) / (max - ends[0]);
  }

  private static double[][] clipped(double[][] rows) {
    return Tables.apply(rows, rows, column -> x -> Math.max(0, Math.min(1, x)));
  }
}
