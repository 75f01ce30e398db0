package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.contract.Contract;

/** Whether a model is large, asked of three definitions. */
@Contract(
    id = "large",
    title = "Large, by three definitions",
    points = 2,
    hints = {
      "Each definition is one comparison. For each, ask what happens exactly at its border: does the border itself count as large?",
      "More than a hundred million is > 100_000_000L; a billion or more is >= 1_000_000_000L; at least the smallest example is >= the minimum of examples, which LongStream.of(examples).min() or a loop finds."
    })
@FunctionalInterface
public interface Large {
  /**
   * Asks three definitions of "large" about one model.
   *
   * @param parameters how many it has; at least 1, and it may be more than an {@code int} holds
   * @param examples how many parameters each of the third definition's examples has; at least one
   *     example, in any order
   * @return the first: more than 100,000,000; the second: 1,000,000,000 or more; the third: at
   *     least as many as the smallest of the examples
   */
  Verdicts of(long parameters, long[] examples);
}
