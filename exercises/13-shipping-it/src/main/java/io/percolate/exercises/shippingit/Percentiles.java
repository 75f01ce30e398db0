package io.percolate.exercises.shippingit;

import io.percolate.check.contract.Contract;

/** Latencies, summed up by ranks. */
@Contract(
    id = "percentiles",
    title = "The slow tail",
    points = 2,
    hints = {
      "Sort a copy. The rank is a place counted from 1, arrays are counted from 0. And ⌈p · n / 100⌉ in whole numbers needs no double: adding 99 before dividing by 100 rounds up.",
      "double[] sorted = millis.clone(); Arrays.sort(sorted); then for each p: sorted[(int) (((long) p * sorted.length + 99) / 100) - 1]."
    })
@FunctionalInterface
public interface Percentiles {
  /**
   * Percentiles by nearest rank.
   *
   * @param millis latencies in milliseconds, in the order of the requests; at least one
   * @param percents whole numbers from 1 to 100, in any order
   * @return for each percent p the latency at rank ⌈p · n / 100⌉, counted from 1, of the n
   *     latencies sorted upwards
   */
  double[] of(double[] millis, int[] percents);
}
