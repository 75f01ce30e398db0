package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.canyoutrust95percent.Overlap.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Overlap} that graders have. */
class OverlapHiddenChecks {
  /** Small whole numbers, so that rows share columns, sums and numbers in another order. */
  @Check(value = "random rows, many of them alike", points = 1)
  @Order(1)
  void holdsForRandomRows(Overlap overlap, Inputs inputs) {
    for (int round = 0; round < 4; round++) {
      int columns = inputs.integer(2, 4);
      double[][] train = small(inputs, inputs.integer(5, 25), columns);
      double[][] test = small(inputs, inputs.integer(12, 30), columns);
      test[0] = train[1].clone();
      test[1] = train[1].clone();
      test[2][0] = 50; // new for sure
      test[3][1] = 50;
      expectReport(overlap, train, test, inputs);
    }
  }

  @Check(value = "numbers that differ by little, and negative ones", points = 0.25)
  @Order(2)
  void tellsRowsApart(Overlap overlap, Inputs inputs) {
    double[][] train = inputs.reals(9, 3, -1, 1);
    train[8] = new double[] {1, 12, inputs.integer(1, 9)};
    double[][] test = Arrays.stream(train).map(double[]::clone).toArray(double[][]::new);
    test[0][2] += 1e-9;
    test[1][0] -= 1e-7;
    test[2][1] = -test[2][1];
    test[7] = new double[] {11, 2, train[8][2]}; // the same digits, cut elsewhere
    test[8] = new double[] {1.01, 2, train[8][2]};
    expectReport(overlap, train, test, inputs);
  }

  @Check(value = "every test row is known", points = 0.25)
  @Order(3)
  void saysNothingWithoutNewRows(Overlap overlap, Inputs inputs) {
    double[][] train = inputs.reals(6, 2, 0, 9);
    double[][] test = {train[4].clone(), train[0].clone(), train[5].clone()};
    int label = inputs.integer(0, 4);
    Report report =
        overlap.report(
            train, test, new int[] {label, label, label}, new int[] {label, label + 1, label});
    expect(report.known()).of("the known rows").isEqualTo(3);
    expect(report.reported()).of("the reported accuracy").isCloseTo(2.0 / 3, 1e-6);
    OverlapChecks.expectNothing(report.honest());
  }

  private static double[][] small(Inputs inputs, int rows, int columns) {
    double[][] result = new double[rows][columns];
    for (double[] row : result) {
      Arrays.setAll(row, j -> inputs.integer(0, 3));
    }
    return result;
  }

  private static void expectReport(
      Overlap overlap, double[][] train, double[][] test, Inputs inputs) {
    int[] labels = inputs.integers(test.length, 0, 2);
    int[] predictions = inputs.integers(test.length, 0, 2);
    boolean[] isKnown = new boolean[test.length];
    int known = 0;
    int right = 0;
    int rightAndNew = 0;
    List<List<Double>> distinct = new ArrayList<>();
    for (int i = 0; i < test.length; i++) {
      double[] row = test[i];
      isKnown[i] = Arrays.stream(train).anyMatch(each -> Arrays.equals(each, row));
      known += isKnown[i] ? 1 : 0;
      right += labels[i] == predictions[i] ? 1 : 0;
      rightAndNew += labels[i] == predictions[i] && !isKnown[i] ? 1 : 0;
      List<Double> key = Arrays.stream(row).boxed().toList();
      if (isKnown[i] && !distinct.contains(key)) {
        distinct.add(key);
      }
    }
    int n = test.length;
    int trainRows =
        (int)
            Arrays.stream(train)
                .filter(each -> Arrays.stream(test).anyMatch(row -> Arrays.equals(each, row)))
                .count();
    Report report = overlap.report(train, test, labels, predictions);
    expect(report.known())
        .of("the known rows")
        .unlike(0, OverlapChecks.IDENTITY)
        .unlike(distinct.size(), OverlapChecks.DISTINCT)
        .unlike(trainRows, OverlapChecks.TRAIN_ROWS)
        .isEqualTo(known);
    expect(report.reported()).of("the reported accuracy").isCloseTo((double) right / n, 1e-6);
    expect(report.honest())
        .of("the honest accuracy")
        .unlike((double) right / n, OverlapChecks.NOTHING_LEFT_OUT)
        .unlike((double) rightAndNew / n, OverlapChecks.DIVISOR)
        .isCloseTo((double) rightAndNew / (n - known), 1e-6);
  }
}
