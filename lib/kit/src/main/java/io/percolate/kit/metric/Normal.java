package io.percolate.kit.metric;

/** The standard normal distribution. */
final class Normal {

  /** Beyond it, Φ is 1 in double precision. */
  private static final double FAR = 9;

  private Normal() {}

  /** How many standard deviations on both sides of the mean hold this share of everything. */
  static double deviations(double share) {
    double low = 0;
    double high = FAR;
    for (int halving = 0; halving < 60; halving++) {
      double middle = (low + high) / 2;
      if (shareWithin(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /**
   * {@code Φ(z) − Φ(−z) = 2 φ(z) (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …)}, all terms positive, so
   * that nothing cancels.
   *
   * @see <a href="https://doi.org/10.18637/jss.v011.i04">Marsaglia, 2004</a>
   */
  private static double shareWithin(double z) {
    double sum = 0;
    double term = z;
    for (int k = 3; sum + term > sum; k += 2) {
      sum += term;
      term *= z * z / k;
    }
    return 2 * sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }
}
