package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Gradient} that learners see. */
class GradientChecks {
  static final double TOLERANCE = 1e-5;

  /** A millionth of the logits, which single precision keeps. */
  static final double EXTREME = 1e-3;

  static final String SIGN =
      "The sign is turned round: the slope is answer minus truth, p − y. Learning goes against it later.";
  static final String NOT_DIVIDED =
      "That is the gradient of the sum over rows. The loss is their mean, so each slope is divided by the number of rows too.";
  static final String DIVIDED_BY_ALL =
      "Divided by rows times classes. The loss is a mean over rows; divide by their number alone.";
  static final String ONLY_P = "That is the softmax alone. Subtract 1 at the right class.";
  static final String COLUMNS =
      "The softmax ran down the columns. Each row is an example, and its own classes share the 1.";
  static final String INFINITE =
      "Either a power of e was more than a double holds, or the right class's probability was rounded to 0 and its logarithm taken. Log-sum-exp with the row's largest logit taken out, minus the right logit, meets neither.";
  static final String OVERFLOW =
      "e to a power above 709 is more than a double holds. Take the row's largest logit out first.";
  static final String ALL_ZERO =
      "All powers of e were rounded to 0, and log 0 is −∞. Take the row's largest logit out even where it is negative.";
  static final String CLIPPED =
      "p was kept away from 0 by a small number, which bounds the price. Log-sum-exp minus the right logit needs no bound.";

  private static final double[] ONE = {Math.log(2), Math.log(4), Math.log(10)};
  private static final double[] OTHER = {Math.log(3), 0, 0};

  @Check(value = "the loss, of one row and of two", points = 0.5)
  @Order(1)
  void pricesRows(Gradient gradient) {
    expect(gradient.of(new double[][] {ONE}, new int[] {1}).loss())
        .unlike(-Math.log(4), "The sign is turned round: the loss is log-sum-exp minus the logit.")
        .unlike(Math.log(16), "That is the log-sum-exp alone. Subtract the right class's logit.")
        .unlike(Math.log(8), "Labels count from 0: label 1 is the second class.")
        .unlike(Math.log(4) / 3, CrossEntropyChecks.BY_CLASSES)
        .isCloseTo(Math.log(4), TOLERANCE);
    double sum = Math.log(4) - Math.log(0.6);
    expect(gradient.of(new double[][] {ONE, OTHER}, new int[] {1, 0}).loss())
        .unlike(sum, CrossEntropyChecks.SUM)
        .unlike(sum / 3, CrossEntropyChecks.BY_CLASSES)
        .unlike(sum / 6, CrossEntropyChecks.BY_ALL)
        .unlike(
            (Math.log(4) + Math.log(5)) / 2,
            "The first row's label was taken for all. Row i has labels[i].")
        .unlike(
            (2 * Math.log(21) - Math.log(4) - Math.log(3)) / 2,
            "The log-sum-exp ran over the whole table. Each row has its own.")
        .isCloseTo(sum / 2, TOLERANCE);
  }

  @Check(value = "the gradient of one row", points = 0.5)
  @Order(2)
  void findsTheSlopeOfOneRow(Gradient gradient) {
    expect(gradient.of(new double[][] {ONE}, new int[] {1}).gradient())
        .unlike(rows(-0.125, 0.75, -0.625), SIGN)
        .unlike(rows(0.125, 0.25, 0.625), ONLY_P)
        .unlike(
            rows(0, -4, 0),
            "−y/p is the slope at the probabilities. Asked for is the slope at the logits, which go into the softmax.")
        .unlike(
            rows(7.0 / 64, 12.0 / 64, 15.0 / 64),
            "p (1 − p) is how fast each probability changes with its own logit. The loss adds the logarithm; both together give p − y.")
        .unlike(rows(0, 0, 0), "There is no slope in it yet.")
        .unlike(
            rows(0, -0.75, 0),
            "Only the right class has its slope. The others have one too: their p.")
        .unlike(
            rows(0.125, 0.25, -0.375),
            "1 was subtracted at the largest logit. Subtract it at the label, largest or not.")
        .unlike(
            rows(-0.875, -0.75, -0.375),
            "1 was subtracted everywhere. Subtract it at the right class alone.")
        .unlike(rows(-0.875, 0.25, 0.625), "Labels count from 0: label 1 is the second class.")
        .unlike(rows(0.125 / 3, -0.25, 0.625 / 3), DIVIDED_BY_ALL)
        .isCloseTo(rows(0.125, -0.75, 0.625), TOLERANCE);
  }

  @Check(value = "the gradient of two rows", points = 0.5)
  @Order(3)
  void sharesTheSlopeAmongRows(Gradient gradient) {
    double[][] whole = {{0.125, -0.75, 0.625}, {-0.4, 0.2, 0.2}};
    double[][] down = {{0.4, 0.8 - 1, 10.0 / 11}, {0.6 - 1, 0.2, 1.0 / 11}};
    expect(gradient.of(new double[][] {ONE, OTHER}, new int[] {1, 0}).gradient())
        .unlike(whole, NOT_DIVIDED)
        .unlike(times(1.0 / 6, whole), DIVIDED_BY_ALL)
        .unlike(times(1.0 / 3, whole), "Divided by the classes; divide by the number of rows.")
        .unlike(times(-0.5, whole), SIGN)
        .unlike(times(0.5, down), COLUMNS)
        .unlike(
            new double[][] {{0.0625, 0.125, 0.3125}, {0.3, 0.1, 0.1}},
            "Nothing was subtracted at the right classes. Between two ints, 1 / n is 0 for n above 1; write 1.0 / n.")
        .unlike(
            new double[][] {{-0.2, 0.1, 0.1}, {-0.2, 0.1, 0.1}},
            "Both rows are one and the same array, and the last row was written over the first. Make a new array for each row.")
        .isCloseTo(times(0.5, whole), TOLERANCE);
  }

  @Check(value = "sure and wrong at 1000", points = 0.5)
  @Order(4)
  void extremesStayFinite(Gradient gradient) {
    LossAndGradient got = gradient.of(new double[][] {{1000, 0, -1000}}, new int[] {1});
    expectFinite(got.loss(), 1000);
    expect(got.gradient())
        .unlike(rows(Double.NaN, -1, 0), OVERFLOW)
        .unlike(rows(-1, 1, 0), SIGN)
        .isCloseTo(rows(1, -1, 0), TOLERANCE);
  }

  /** For the loss of one row, with logits up to 1000. */
  static void expectFinite(double loss, double expected) {
    Expect price =
        expect(loss)
            .unlike(Double.POSITIVE_INFINITY, INFINITE)
            .unlike(Double.NEGATIVE_INFINITY, ALL_ZERO)
            .unlike(Double.NaN, OVERFLOW);
    for (double least : BinaryCrossEntropyChecks.BOUNDS) {
      price.unlike(-Math.log(least), CLIPPED);
    }
    price.isCloseTo(expected, EXTREME);
  }

  static double[][] times(double factor, double[][] rows) {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row).map(v -> factor * v).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] rows(double... row) {
    return new double[][] {row};
  }
}
