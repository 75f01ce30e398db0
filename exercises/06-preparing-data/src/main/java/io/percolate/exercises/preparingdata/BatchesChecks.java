package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Batches} that learners see. */
class BatchesChecks {
  private static final int[] ORDER = {3, 0, 4, 1, 2};

  @Check(value = "ten rows by 4: batches of 4, 4 and 2", points = 0.5)
  @Order(1)
  void cutsTenRows(Batches batches) {
    int[] order = {7, 2, 9, 0, 4, 1, 8, 3, 6, 5};
    expectSizes(batches.of(features(10), labels(10), order, 4), 10, 4);
  }

  @Check(value = "five rows in the order that was given", points = 0.5)
  @Order(2)
  void followsTheOrder(Batches batches) {
    expectFeatures(batches.of(features(5), labels(5), ORDER, 2), features(5), ORDER);
  }

  @Check(value = "each row keeps its own label", points = 0.5)
  @Order(3)
  void keepsPairs(Batches batches) {
    expectLabels(batches.of(features(5), labels(5), ORDER, 2), labels(5), ORDER);
  }

  /** Row i has the features i and 100 + i. */
  static double[][] features(int n) {
    return IntStream.range(0, n).mapToObj(i -> new double[] {i, 100 + i}).toArray(double[][]::new);
  }

  /** Row i has the label 10 i. */
  static double[] labels(int n) {
    return IntStream.range(0, n).mapToDouble(i -> 10 * i).toArray();
  }

  static void expectSizes(List<Batch> got, int n, int size) {
    int whole = n / size;
    int rest = n % size;
    int[] expected = sizes(whole + (rest > 0 ? 1 : 0), size);
    if (rest > 0) {
      expected[whole] = rest;
    }
    expectSizes(got.stream().mapToInt(batch -> batch.x().length).toArray(), expected, n, size);
    int[] labels = got.stream().mapToInt(batch -> batch.y().length).toArray();
    expectThat(
        Arrays.equals(labels, expected),
        "expected  %s labels\nbut got   %s\nEach batch has as many labels as rows."
            .formatted(Arrays.toString(expected), Arrays.toString(labels)));
  }

  private static void expectSizes(int[] got, int[] expected, int n, int size) {
    int whole = n / size;
    int rest = n % size;
    Expect sizes = expect(got).of("the number of rows in each batch");
    if (rest > 0) {
      int[] first = expected.clone();
      first[0] = rest;
      first[whole] = size;
      int[] shorter = expected.clone();
      shorter[whole] = rest - 1;
      int[] merged = sizes(whole, size);
      if (whole > 0) {
        merged[whole - 1] += rest;
      }
      sizes
          .unlike(
              sizes(whole, size),
              "The last %d rows are missing: n / size drops the rest. Round up, or step to the end."
                  .formatted(rest))
          .unlike(
              sizes(whole + 1, size),
              "The last batch has as many rows as the others, but there are only %d left for it. Cut it short; don't fill it up."
                  .formatted(rest))
          .unlike(first, "What is left comes last, not first.")
          .unlike(merged, "What is left was added to the last batch; it is a batch of its own.")
          .unlike(shorter, "The last row is missing: the end of a range isn't part of it.");
    } else {
      sizes
          .unlike(
              Arrays.copyOf(expected, whole + 1),
              "There is an empty batch at the end: n / size + 1 is one too many when nothing is left.")
          .unlike(sizes(whole - 1, size), "The last batch is missing.");
    }
    sizes
        .unlike(new int[] {n}, "All rows came as one batch.")
        .unlike(sizes(n, 1), "Each row came as a batch of its own.")
        .isEqualTo(expected);
  }

  private static int[] sizes(int batches, int size) {
    int[] sizes = new int[Math.max(0, batches)];
    Arrays.fill(sizes, size);
    return sizes;
  }

  static void expectFeatures(List<Batch> got, double[][] x, int... order) {
    int n = x.length;
    double[][] joined =
        got.stream().flatMap(batch -> Arrays.stream(batch.x())).toArray(double[][]::new);
    expect(joined)
        .of("the rows of all batches, one after the other")
        .unlike(x, "The rows are as they were; the order wasn't used.")
        .unlike(
            pick(x, inverse(order)),
            "The order was read the other way round. order[k] is the row that comes at place k, so place k gets x[order[k]].")
        .unlike(Arrays.copyOf(pick(x, order), n - 1), "The last row is missing.")
        .isCloseTo(pick(x, order), 1e-4);
  }

  static void expectLabels(List<Batch> got, double[] y, int... order) {
    int n = y.length;
    double[] joined = got.stream().flatMapToDouble(batch -> Arrays.stream(batch.y())).toArray();
    expect(joined)
        .of("the labels of all batches, one after the other")
        .unlike(
            y,
            "The labels are as they were. Where rows were put into another order, each of them now has the label of some other row.")
        .unlike(
            pick(y, inverse(order)),
            "The order was read the other way round. order[k] is the row that comes at place k, so place k gets y[order[k]].")
        .unlike(Arrays.copyOf(pick(y, order), n - 1), "The last label is missing.")
        .isCloseTo(pick(y, order), 1e-4);
  }

  private static int[] inverse(int... order) {
    int[] inverse = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      inverse[order[k]] = k;
    }
    return inverse;
  }

  private static double[][] pick(double[][] x, int... order) {
    return IntStream.of(order).mapToObj(i -> x[i]).toArray(double[][]::new);
  }

  private static double[] pick(double[] y, int... order) {
    return IntStream.of(order).mapToDouble(i -> y[i]).toArray();
  }
}
