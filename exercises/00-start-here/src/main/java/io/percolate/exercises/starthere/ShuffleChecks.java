package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shuffle} that learners see. */
class ShuffleChecks {
  @Check(value = "each example comes once", points = 0.5)
  @Order(1)
  void containsEachOnce(Shuffle shuffle) {
    expectEachOnce(shuffle.order(10, 7), 10);
  }

  @Check(value = "the same seed gives the same order", points = 0.5)
  @Order(2)
  void repeatsWithTheSeed(Shuffle shuffle) {
    expectRepeats(shuffle, 10, 7);
  }

  @Check(value = "another seed gives another order", points = 0.5)
  @Order(3)
  void differsWithAnotherSeed(Shuffle shuffle) {
    int[] one = shuffle.order(20, 1);
    expectThat(
        !Arrays.equals(one, shuffle.order(20, 2)) || !Arrays.equals(one, shuffle.order(20, 3)),
        "Seeds 1, 2 and 3 all gave the same order, so the seed isn't used. Make the generator from it.");
  }

  static void expectEachOnce(int[] order, int n) {
    expectThat(
        order.length == n,
        "expected  %d elements\nbut got   %d: %s\nThere is one for each example, however many an earlier call asked for."
            .formatted(n, order.length, Arrays.toString(order)));
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    expectThat(
        Arrays.equals(sorted, IntStream.range(0, n).toArray()),
        "expected  each of 0 to %d once\nbut got   %s\nSorted, that is %s. Swapping elements keeps them all; drawing each anew doesn't."
            .formatted(n - 1, Arrays.toString(order), Arrays.toString(sorted)));
  }

  static void expectRepeats(Shuffle shuffle, int n, long seed) {
    int[] first = shuffle.order(n, seed);
    int[] second = shuffle.order(n, seed);
    expect(second)
        .unlike(
            second,
            "The first call with this seed gave another order. Something random isn't made from the seed, or goes on from where the first call stopped.")
        .isEqualTo(first);
  }
}
