package io.percolate.exercises.preparingdata;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Batches} that graders have. */
class BatchesHiddenChecks {
  @Check(value = "100 rows by 32, and other sizes that leave a rest", points = 0.5)
  @Order(1)
  void cutsShort(Batches batches, Inputs inputs) {
    expectSizes(batches, inputs, 100, 32);
    int size = inputs.integer(5, 9);
    expectSizes(batches, inputs, size * inputs.integer(5, 7) + inputs.integer(2, size - 1), size);
    expectSizes(batches, inputs, 2 * size + 1, size);
  }

  @Check(value = "random rows and labels", points = 0.5)
  @Order(2)
  void keepsRandomPairs(Batches batches, Inputs inputs) {
    int n = inputs.integer(20, 30);
    double[][] x = inputs.reals(n, inputs.integer(3, 5), -5, 5);
    x[n - 1] = x[0].clone(); // equal rows may have different labels
    double[] y = inputs.reals(n, -100, 100);
    int[] order = inputs.order(n);
    List<Batch> got = batches.of(x, y, order, inputs.integer(3, 7));
    BatchesChecks.expectFeatures(got, x, order);
    BatchesChecks.expectLabels(got, y, order);
  }

  @Check(value = "sizes that leave no rest, and a size beyond all rows", points = 0.5)
  @Order(3)
  void hasNoEmptyBatch(Batches batches, Inputs inputs) {
    int size = inputs.integer(3, 8);
    expectSizes(batches, inputs, size * inputs.integer(2, 5), size);
    expectSizes(batches, inputs, size, size);
    expectSizes(batches, inputs, size - 1, size);
    expectSizes(batches, inputs, size, 1);
  }

  private static void expectSizes(Batches batches, Inputs inputs, int n, int size) {
    BatchesChecks.expectSizes(
        batches.of(BatchesChecks.features(n), BatchesChecks.labels(n), inputs.order(n), size),
        n,
        size);
  }
}
