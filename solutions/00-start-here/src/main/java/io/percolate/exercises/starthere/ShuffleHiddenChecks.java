package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shuffle} that graders have. */
class ShuffleHiddenChecks {
  private static final int SEEDS = 1_200;

  @Check(value = "other sizes and seeds, none and one among them", points = 0.5)
  @Order(1)
  void holdsForOtherSizes(Shuffle shuffle, Inputs inputs) {
    for (int n : new int[] {0, 1, inputs.integer(2, 9), inputs.integer(50, 90)}) {
      long seed = inputs.seed();
      ShuffleChecks.expectEachOnce(shuffle.order(n, seed), n);
      ShuffleChecks.expectRepeats(shuffle, n, seed);
    }
  }

  @Check(value = "many seeds give many orders", points = 0.5)
  @Order(2)
  void manySeedsGiveManyOrders(Shuffle shuffle, Inputs inputs) {
    Set<String> orders = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      orders.add(Arrays.toString(shuffle.order(30, inputs.seed())));
    }
    expectThat(
        orders.size() == 50,
        "50 seeds gave only %d orders of 30 examples. The whole seed must decide."
            .formatted(orders.size()));
  }

  /** A fair order puts each of four at each place in a quarter of all seeds, give or take 6 σ. */
  @Check(value = "each example is equally likely at each place", points = 0.5)
  @Order(3)
  void isFair(Shuffle shuffle, Inputs inputs) {
    int[][] counts = new int[4][4];
    for (int i = 0; i < SEEDS; i++) {
      int[] order = shuffle.order(4, inputs.seed());
      ShuffleChecks.expectEachOnce(order, 4);
      for (int place = 0; place < 4; place++) {
        counts[place][order[place]]++;
      }
    }
    double expected = SEEDS / 4.0;
    double allowed = 6 * Math.sqrt(SEEDS * 0.25 * 0.75);
    for (int place = 0; place < 4; place++) {
      for (int example = 0; example < 4; example++) {
        expectThat(
            Math.abs(counts[place][example] - expected) <= allowed,
            "Of %d seeds, %d put example %d at place %d; about %.0f would be fair. Draw the place to swap with from 0 to i, i included."
                .formatted(SEEDS, counts[place][example], example, place, expected));
      }
    }
  }
}
