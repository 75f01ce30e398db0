package io.percolate.exercises.shippingit;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Percentiles} that learners see. */
class PercentilesChecks {
  private static final double[] TEN = {12, 10, 11, 250, 13, 10.5, 14, 12.5, 11.5, 90};

  @Check(value = "ten requests, two of them slow", points = 0.5)
  @Order(1)
  void worksTheExample(Percentiles percentiles) {
    expectPercentiles(percentiles, TEN, 50, 90, 95);
  }

  @Check(value = "the first and the last rank, asked in any order", points = 0.5)
  @Order(2)
  void findsTheEnds(Percentiles percentiles) {
    expectPercentiles(percentiles, TEN, 100, 1, 10, 11);
  }

  static void expectPercentiles(Percentiles percentiles, double[] millis, int... percents) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    Expect result = expect(percentiles.of(millis, percents));
    mistake(
        result,
        percents,
        p -> at(sorted, p * n / 100),
        "Ranks are counted from 1 and arrays from 0: rank r stands at r − 1.");
    mistake(
        result,
        percents,
        p -> at(sorted, (p * n + 99) / 100),
        "Ranks are counted from 1 and arrays from 0: rank r stands at r − 1.");
    mistake(
        result,
        percents,
        p -> at(sorted, p * n / 100 - 1),
        "The rank was rounded down; it is rounded up. Two whole numbers divided by each other lose the fraction before Math.ceil sees it.");
    mistake(
        result,
        percents,
        p -> at(sorted, (int) Math.round(p * n / 100.0) - 1),
        "The rank was rounded to the nearest whole number; it is rounded up.");
    mistake(
        result,
        percents,
        p -> at(sorted, (int) Math.ceil(p / 100.0 * n) - 1),
        "p / 100.0 isn't exact, so that 0.07 · 100 comes to 7.000000000000001 and is rounded up to 8. Multiply first, then divide.");
    mistake(
        result,
        percents,
        p -> at(millis, (p * n + 99) / 100 - 1),
        "These are places in the order of the requests. Sort the latencies first.");
    mistake(
        result,
        percents,
        p -> between(sorted, p),
        "These are means of two neighbours. The nearest rank is a latency that was measured, without anything in between.");
    mistake(
        result,
        percents,
        p -> at(sorted, n - (p * n + 99) / 100),
        "They were sorted downwards. Rank 1 is the fastest.");
    mistake(
        result, percents, p -> Arrays.stream(millis).average().orElseThrow(), "That is the mean.");
    result.isCloseTo(
        IntStream.of(percents).mapToDouble(p -> sorted[(p * n + 99) / 100 - 1]).toArray(), 1e-9);
  }

  private static void mistake(
      Expect result, int[] percents, IntToDoubleFunction wrong, String meaning) {
    result.unlike(IntStream.of(percents).mapToDouble(wrong).toArray(), meaning);
  }

  private static double at(double[] values, int place) {
    return values[Math.max(0, Math.min(values.length - 1, place))];
  }

  private static double between(double[] sorted, int p) {
    double place = p / 100.0 * (sorted.length - 1);
    int below = (int) place;
    return sorted[below] + (place - below) * (at(sorted, below + 1) - sorted[below]);
  }
}
