package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shards} that graders have. */
class ShardsHiddenChecks {
  @Check(value = "many shards, all of them unequal", points = 0.5)
  @Order(1)
  void weighs(Shards shards, Inputs inputs) {
    int cards = inputs.integer(3, 7);
    int[] examples = new int[cards];
    for (int i = 0; i < cards; i++) {
      examples[i] = 1 + 3 * i + inputs.integer(0, 2);
    }
    ShardsChecks.expectGradient(shards, inputs.reals(cards, 5, -2, 2), examples);
    double[][] zeros = inputs.reals(cards, 3, 1, 2);
    zeros[cards - 1] = new double[3]; // a gradient of zeros counts like any other
    ShardsChecks.expectGradient(shards, zeros, examples);
    ShardsChecks.expectGradient(
        shards, inputs.reals(2, 3, -20, 20), inputs.integer(30_000, 60_000), 70_000);
  }

  @Check(value = "idle cards at both ends, and one card alone", points = 0.5)
  @Order(2)
  void leavesIdleCardsOut(Shards shards, Inputs inputs) {
    double[][] gradients = inputs.reals(5, 4, -2, 2);
    for (int idle : new int[] {0, 2, 4}) {
      Arrays.fill(gradients[idle], Double.NaN);
    }
    ShardsChecks.expectGradient(shards, gradients, 0, inputs.integer(20, 40), 0, 7, 0);
    double[][] neighbours = inputs.reals(4, 1, -2, 2);
    neighbours[1][0] = Double.NaN;
    neighbours[2][0] = Double.NaN;
    ShardsChecks.expectGradient(shards, neighbours, 3, 0, 0, inputs.integer(4, 9));
    ShardsChecks.expectGradient(shards, inputs.reals(1, 6, -2, 2), inputs.integer(2, 9));
  }

  @Check(value = "bytes for other rings, and for one card or parameter", points = 1)
  @Order(3)
  void countsBytes(Shards shards, Inputs inputs) {
    int cards = inputs.integer(3, 9);
    int[] examples = inputs.integers(cards, 1, 30);
    ShardsChecks.expectBytes(shards, inputs.reals(cards, 11, -1, 1), examples);
    double[][] gradients = inputs.reals(cards, cards * 3, -1, 1);
    examples[1] = 0;
    Arrays.fill(gradients[1], Double.NaN);
    ShardsChecks.expectBytes(shards, gradients, examples);
    ShardsChecks.expectBytes(shards, inputs.reals(1, 6, -2, 2), 4);
    ShardsChecks.expectBytes(shards, inputs.reals(2, 6, -2, 2), 4, 9);
    ShardsChecks.expectBytes(shards, inputs.reals(3, 1, -2, 2), 4, 9, 1);
  }
}
