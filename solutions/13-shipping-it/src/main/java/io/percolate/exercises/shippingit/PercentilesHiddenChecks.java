package io.percolate.exercises.shippingit;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Percentiles} that graders have. */
class PercentilesHiddenChecks {
  private static final int[] ALL = IntStream.rangeClosed(1, 100).toArray();

  @Check(value = "a hundred requests, every percentile", points = 0.5)
  @Order(1)
  void hitsEachRank(Percentiles percentiles, Inputs inputs) {
    double[] millis = latencies(inputs, 100);
    millis[inputs.integer(0, 99)] = 30_000; // waited for something; it counts like any other
    PercentilesChecks.expectPercentiles(percentiles, millis, ALL);
  }

  @Check(value = "one request, and any number of them", points = 0.5)
  @Order(2)
  void holdsForOtherSizes(Percentiles percentiles, Inputs inputs) {
    for (int n : new int[] {1, 2, inputs.integer(3, 9), inputs.integer(101, 250)}) {
      PercentilesChecks.expectPercentiles(percentiles, latencies(inputs, n), ALL);
    }
  }

  /** Mostly quick, some slow, none in order. */
  private static double[] latencies(Inputs inputs, int n) {
    return IntStream.range(0, n).mapToDouble(i -> 5 * Math.exp(inputs.normal())).toArray();
  }
}
