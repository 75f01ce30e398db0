package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import org.junit.jupiter.api.Order;

/** Checks of {@link Wilson} that learners see. */
class WilsonChecks {
  private static final double Z = 1.96;

  @Check(value = "9 of 10", points = 1)
  @Order(1)
  void worksTheExample(Wilson wilson) {
    expectInterval(wilson, 9, 10);
  }

  @Check(value = "10 of 10 doesn't make the model perfect", points = 0.5)
  @Order(2)
  void holdsAtTheEdge(Wilson wilson) {
    expectInterval(wilson, 10, 10);
  }

  static void expectInterval(Wilson wilson, int right, int n) {
    double p = (double) right / n;
    double step = Z * Math.sqrt(p * (1 - p) / n);
    double[] expected = wilson(p, n, Z);
    Expect comparison =
        expect(wilson.interval(right, n))
            .unlike(
                new double[] {p - step, p + step},
                "That is the naive interval, p̂ ± z se: it uses the standard error of the score, not that of the truth.")
            .unlike(
                new double[] {Math.max(0, p - step), Math.min(1, p + step)},
                "That is the naive interval, cut off at 0 and 1; cutting hides its fault and doesn't mend it.")
            .unlike(
                times(expected, 1 + Z * Z / n), "The division by 1 + z²/n at the end is missing.")
            .unlike(times(expected, 100), "That is in per cent; shares from 0 to 1 are asked for.")
            .unlike(new double[] {expected[1], expected[0]}, "The lower end comes first.")
            .unlike(
                ends(p, n, Z * Z / (4.0 * n)), "Under the root, z² is divided by 4n², not by 4n.")
            .unlike(ends(p, n, 0), "Under the root, z²/(4n²) is missing.")
            .unlike(wilson(p, n, 1), "z is 1.96 for 95 %, not 1.")
            .unlike(wilson(p, n, 1.645), "z is 1.96 for 95 %; 1.645 is for 90 %.")
            .unlike(wilson(p, n, 2.576), "z is 1.96 for 95 %; 2.576 is for 99 %.");
    if (right < n) {
      comparison.unlike(
          wilson(0, n, Z),
          "Was right / n computed with whole numbers? An int divided by an int is an int.");
    }
    comparison.isCloseTo(expected, 1e-4);
  }

  private static double[] wilson(double p, int n, double z) {
    double middle = p + z * z / (2.0 * n);
    double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
    double divisor = 1 + z * z / n;
    return new double[] {(middle - reach) / divisor, (middle + reach) / divisor};
  }

  private static double[] ends(double p, int n, double underRoot) {
    double middle = p + Z * Z / (2.0 * n);
    double reach = Z * Math.sqrt(p * (1 - p) / n + underRoot);
    double divisor = 1 + Z * Z / n;
    return new double[] {(middle - reach) / divisor, (middle + reach) / divisor};
  }

  private static double[] times(double[] ends, double factor) {
    return new double[] {ends[0] * factor, ends[1] * factor};
  }
}
