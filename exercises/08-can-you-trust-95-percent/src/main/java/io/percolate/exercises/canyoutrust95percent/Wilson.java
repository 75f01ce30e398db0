package io.percolate.exercises.canyoutrust95percent;

import io.percolate.check.contract.Contract;

/** Which truths make a score no surprise. */
@Contract(
    id = "wilson",
    title = "Wilson's interval",
    points = 3,
    hints = {
      "Compute p̂ first, as a double. Then write the middle, the reach (all that stands after ±) and the divisor as three variables, and compare each with the worked example.",
      "p = (double) right / n; middle = p + z * z / (2 * n); reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)); both ends are divided by 1 + z * z / n."
    })
@FunctionalInterface
public interface Wilson {
  /**
   * The 95 % interval of Wilson, with z = 1.96.
   *
   * @param right how many are right, from 0 to {@code n}
   * @param n how many examples were scored, 1 or more
   * @return its lower and its upper end, shares from 0 to 1
   */
  double[] interval(int right, int n);
}
