package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expectOverall;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shuffle} that graders have. */
class ShuffleHiddenChecks {
  private static final int MANY = 400;
  private static final int LONG = 30;
  private static final String STAYING =
      "Examples stay where they were too often, or too seldom. For i from n − 1 down to 1, swap the element at i with one at a place from 0 to i.";
  private static final String BLOCKS =
      "Whole stretches were moved together. Each example's place is drawn by itself.";
  private static final int SEEDS = 2_500;
  private static final int EXAMPLES = 12;
  private static final double FAIR = (double) SEEDS / EXAMPLES;

  @Check(value = "other sizes and seeds, none and one among them", points = 0.5)
  @Order(1)
  void holdsForOtherSizes(Shuffle shuffle, Inputs inputs) {
    long seed = inputs.seed();
    for (int n : new int[] {0, 1, inputs.integer(2, 9), inputs.integer(50, 90)}) {
      ShuffleChecks.expectEachOnce(shuffle.order(n, seed), n);
      ShuffleChecks.expectRepeats(shuffle, n, seed);
    }
  }

  @Check(value = "many seeds give many orders", points = 0.5)
  @Order(2)
  void manySeedsGiveManyOrders(Shuffle shuffle, Inputs inputs) {
    Set<String> orders = new HashSet<>();
    int unmoved = 0;
    int besides = 0;
    for (int i = 0; i < MANY; i++) {
      int[] order = shuffle.order(LONG, inputs.seed());
      ShuffleChecks.expectEachOnce(order, LONG);
      orders.add(Arrays.toString(order));
      unmoved += (int) IntStream.range(0, LONG).filter(k -> order[k] == k).count();
      besides +=
          (int)
              IntStream.range(1, LONG).filter(k -> Math.abs(order[k] - order[k - 1]) == 1).count();
    }
    expectOverall(
        orders.size() == MANY,
        "%d seeds gave only %d orders of %d examples. The whole seed must decide."
            .formatted(MANY, orders.size(), LONG));
    expectAbout(unmoved, MANY, "examples were in their own place", STAYING);
    expectAbout(
        besides, 2.0 * MANY * (LONG - 1) / LONG, "neighbours still were neighbours", BLOCKS);
    long seed = inputs.seed();
    expectOther(shuffle, seed, seed + (1L << 40), "a seed and that seed plus 2⁴⁰");
    expectOther(shuffle, seed, -seed, "a seed and minus that seed");
  }

  /**
   * Both counts have a variance of about their mean. A fair answer is six standard deviations off
   * no more often than once in ten million times.
   */
  private static void expectAbout(int count, double fair, String what, String meaning) {
    expectOverall(
        Math.abs(count - fair) <= 6 * Math.sqrt(fair),
        "In %d orders of %d examples, %d %s; about %.0f would be fair. %s"
            .formatted(MANY, LONG, count, what, fair, meaning));
  }

  private static void expectOther(Shuffle shuffle, long seed, long other, String which) {
    expectOverall(
        !Arrays.equals(shuffle.order(LONG, seed), shuffle.order(LONG, other)),
        "The same order of 30 examples came from %s, %d and %d. The whole seed must decide, as the long that it is."
            .formatted(which, seed, other));
  }

  /**
   * How far all counts together lie from the fair ones is Pearson's χ², with (n − 1)² degrees of
   * freedom. A fair answer stays below the limit but for one time in a hundred million; swapping
   * with any place exceeds it by five of its standard deviations.
   */
  @Check(value = "each example is equally likely at each place", points = 0.5)
  @Order(3)
  void isFair(Shuffle shuffle, Inputs inputs) {
    int[][] counts = counts(shuffle, inputs);
    int[] worst = worst(counts);
    double degrees = (EXAMPLES - 1) * (EXAMPLES - 1);
    expectOverall(
        chiSquared(counts) <= degrees + 7 * Math.sqrt(2 * degrees),
        "Of %d seeds, %d put example %d at place %d of %d; about %.0f would be fair. %s"
            .formatted(
                SEEDS,
                counts[worst[0]][worst[1]],
                worst[1],
                worst[0],
                EXAMPLES,
                FAIR,
                advice(counts)));
  }

  /** How many seeds put each example at each place, as {@code (places, examples)}. */
  private static int[][] counts(Shuffle shuffle, Inputs inputs) {
    int[][] counts = new int[EXAMPLES][EXAMPLES];
    for (int i = 0; i < SEEDS; i++) {
      int[] order = shuffle.order(EXAMPLES, inputs.seed());
      ShuffleChecks.expectEachOnce(order, EXAMPLES);
      for (int place = 0; place < EXAMPLES; place++) {
        counts[place][order[place]]++;
      }
    }
    return counts;
  }

  private static double chiSquared(int[][] counts) {
    double sum = 0;
    for (int[] place : counts) {
      for (int count : place) {
        sum += (count - FAIR) * (count - FAIR) / FAIR;
      }
    }
    return sum * (EXAMPLES - 1) / EXAMPLES;
  }

  /** The place and the example whose count is furthest from fair. */
  private static int[] worst(int[][] counts) {
    int[] worst = {0, 0};
    for (int place = 0; place < EXAMPLES; place++) {
      for (int example = 0; example < EXAMPLES; example++) {
        double off = Math.abs(counts[place][example] - FAIR);
        if (off > Math.abs(counts[worst[0]][worst[1]] - FAIR)) {
          worst = new int[] {place, example};
        }
      }
    }
    return worst;
  }

  private static String advice(int[][] counts) {
    boolean stays = IntStream.range(0, EXAMPLES).anyMatch(i -> counts[i][i] > 0);
    return stays
        ? "Swapping with a place drawn from all n, or a few places at random, isn't fair. For i from n − 1 down to 1, draw the place to swap with from 0 to i."
        : "No example ever stays in its place. Draw the place to swap with from 0 to i, i included.";
  }
}
