package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Order;

/** Checks of {@link Impute} that graders have. */
class ImputeHiddenChecks {
  private static final double TOLERANCE = 1e-3;
  private static final double FAR = 250_000;
  private static final String ZERO_IS_A_GAP =
      "A 0 was taken for a gap. Only NaN is missing; 0 is a number like any other.";

  @Check(value = "random tables with gaps", points = 1)
  @Order(1)
  void fillsRandomTables(Impute impute, Inputs inputs) {
    for (int size = 8; size < 12; size++) { // odd and even numbers of values
      int columns = inputs.integer(2, 5);
      double[][] train = table(inputs, size, columns, -100, 100);
      double[][] rows = table(inputs, size % 2 == 0 ? 6 : 15, columns, 50, 300);
      expectMedians(impute, train, rows);
    }
  }

  @Check(value = "one new row, all of it missing", points = 0.5)
  @Order(2)
  void fillsASingleRow(Impute impute, Inputs inputs) {
    int columns = inputs.integer(3, 6);
    double[][] empty = new double[1][columns];
    Arrays.fill(empty[0], Double.NaN);
    expectMedians(impute, table(inputs, 10, columns, -50, 200), empty);
    expectMedians(impute, new double[][] {inputs.reals(columns, 5, 50)}, empty);
  }

  private static void expectMedians(Impute impute, double[][] train, double[][] rows) {
    double[][] both = Tables.stacked(train, rows);
    expect(impute.of(train, rows))
        .unlike(fill(train, rows, v -> mean(Tables.present(v))), ImputeChecks.MEAN)
        .unlike(fill(both, rows, v -> median(Tables.present(v))), ImputeChecks.OF_BOTH)
        .unlike(fill(rows, rows, v -> median(Tables.present(v))), ImputeChecks.OF_ROWS)
        .unlike(fill(train, rows, ImputeHiddenChecks::median), ImputeChecks.GAPS_COUNTED)
        .unlike(fill(train, rows, v -> v[v.length / 2]), ImputeChecks.UNSORTED)
        .unlike(fill(train, rows, v -> middle(Tables.present(v), 0)), ImputeChecks.UPPER)
        .unlike(fill(train, rows, v -> middle(Tables.present(v), 1)), ImputeChecks.LOWER)
        .unlike(fill(train, rows, v -> 0), ImputeChecks.ZERO)
        .unlike(fill(train, rows, v -> median(withoutZeros(v))), ZERO_IS_A_GAP)
        .unlike(alsoFilled(train, rows, x -> x == 0), ZERO_IS_A_GAP)
        .unlike(
            alsoFilled(train, rows, x -> x == FAR),
            "A number far above the others was replaced. It may be an error or a castle; here it was asked to stay as it is.")
        .unlike(rows, ImputeChecks.KEPT)
        .isCloseTo(fill(train, rows, v -> median(Tables.present(v))), TOLERANCE);
  }

  /**
   * About every third number is missing, at least one and not all in each column. A 0 and a number
   * far above the others are there, too: neither is a gap.
   */
  private static double[][] table(Inputs inputs, int rows, int columns, double low, double high) {
    double[][] table = inputs.reals(rows, columns, low, high);
    for (int j = 0; j < columns; j++) {
      int[] order = inputs.order(rows);
      int gaps = inputs.integer(1, rows / 2);
      for (int g = 0; g < gaps; g++) {
        table[order[g]][j] = Double.NaN;
      }
      table[order[rows - 1]][j] = 0;
      table[order[rows - 2]][j] = FAR;
    }
    return table;
  }

  private static double[][] fill(
      double[][] learned, double[][] rows, ToDoubleFunction<double[]> statistic) {
    return Tables.apply(
        learned,
        rows,
        column -> {
          double filler = statistic.applyAsDouble(column);
          return x -> Double.isNaN(x) ? filler : x;
        });
  }

  /** Not only the gaps are filled, but other numbers, too. */
  private static double[][] alsoFilled(
      double[][] train, double[][] rows, DoublePredicate isTakenForGap) {
    return Tables.apply(
        train,
        rows,
        column -> {
          double filler = median(Tables.present(column));
          return x -> Double.isNaN(x) || isTakenForGap.test(x) ? filler : x;
        });
  }

  private static double[] withoutZeros(double... column) {
    return Arrays.stream(Tables.present(column)).filter(x -> x != 0).toArray();
  }

  private static double mean(double... values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  private static double median(double... values) {
    return (middle(values, 0) + middle(values, 1)) / 2;
  }

  /** The upper of the two middle values, or the lower one. */
  private static double middle(double[] values, int lower) {
    return values.length == 0 ? Double.NaN : Tables.sorted(values)[(values.length - lower) / 2];
  }
}
