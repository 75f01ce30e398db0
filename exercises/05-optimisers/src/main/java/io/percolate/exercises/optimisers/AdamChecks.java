package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.exercises.optimisers.MomentumChecks.column;
import static io.percolate.exercises.optimisers.MomentumChecks.expectRows;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Adam} that learners see. */
class AdamChecks {
  static final String UNCORRECTED =
      "That is m / √v without bias correction. Divide m by 1 − 0.9ᵗ and v by 1 − 0.999ᵗ first.";
  static final String COUNTED_FROM_ZERO =
      "With t = 0 the correction divides by 1 − 1 = 0. The first step is t = 1.";
  static final String NOT_COUNTED =
      "Every step was corrected as if it were the first. Count the steps, and use the count as the power.";
  static final String COUNTED_BY_WEIGHT =
      "The count went up at each weight. It counts steps: one more for all weights together.";
  static final String KEPT_CORRECTED =
      "The corrected m and v were kept, and corrected again in the next step. Put them into variables of their own.";
  static final String EPSILON_INSIDE = "ε is under the root. Add it to the root: √v̂ + ε.";
  static final String EPSILON_EARLY =
      "ε was added to the root of the uncorrected v, as DJL does. Correct v first, then take the root, then add ε.";
  static final String NO_EPSILON = "ε is missing. Add it to the root: √v̂ + ε.";

  @Check(value = "the first step is one rate long, however steep the slope", points = 0.5)
  @Order(1)
  void beginsWithOneRate(Adam adam) {
    double[][] walk = adam.walk(new double[] {2, 2, 2}, new double[][] {{0.5, -0.2, 1000}}, 0.1);
    expectRows(walk, 1);
    expect(walk)
        .unlike(lostStart(-0.1, 0.1, -0.1), MomentumChecks.ONE_ARRAY)
        .unlike(
            new double[][] {{2, 2, 2}, {2.1, 1.9, 2.1}},
            "That climbs. A gradient points uphill; go against it, with a minus.")
        .unlike(after(-0.316228, 0.316228, -0.316228), UNCORRECTED)
        .unlike(
            after(-3.162278, 3.162278, -3.162278), "m was corrected, v was not: it needs the same.")
        .unlike(after(-0.01, 0.01, -0.01), "v was corrected, m was not: it needs the same.")
        .unlike(after(-0.2, 0.5, -0.0001), "The root of v̂ is missing.")
        .unlike(after(-0.05, 0.02, -100), "That is plain gradient descent.")
        .unlike(after(Double.NaN, Double.NaN, Double.NaN), COUNTED_FROM_ZERO)
        .isCloseTo(after(-0.1, 0.1, -0.1), 1e-5);
  }

  @Check(value = "three steps by hand", points = 0.5)
  @Order(2)
  void worksThreeSteps(Adam adam) {
    double[][] walk = adam.walk(new double[] {1}, new double[][] {{2}, {2}, {-1}}, 0.1);
    expectRows(walk, 3);
    expect(walk)
        .unlike(column(0.748435, 0.748435, 0.748435, 0.748435), MomentumChecks.ONE_ARRAY)
        .unlike(column(1, 0.683772, 0.258813, 0.003553), UNCORRECTED)
        .unlike(column(1, 0.9, 0.765616, 0.684896), NOT_COUNTED)
        .unlike(column(1, 0.9, 0.876468, 0.872233), KEPT_CORRECTED)
        .unlike(column(1, Double.NaN, Double.NaN, Double.NaN), COUNTED_FROM_ZERO)
        .isCloseTo(column(1, 0.9, 0.8, 0.748435), 1e-5);
  }

  @Check(value = "a weight without slope stays where it is", points = 0.5)
  @Order(3)
  void staysWithoutSlope(Adam adam) {
    double[][] walk = adam.walk(new double[] {1, 1}, new double[][] {{0, 1}}, 0.1);
    expectRows(walk, 1);
    expect(walk)
        .unlike(
            new double[][] {{1, 1}, {Double.NaN, 0.9}},
            "0/0 came out: m and v are both 0. ε, added to the root, keeps the divisor above 0.")
        .isCloseTo(new double[][] {{1, 1}, {1, 0.9}}, 1e-5);
  }

  @Check(value = "a tiny slope feels ε", points = 0.5)
  @Order(4)
  void addsEpsilonLast(Adam adam) {
    double[][] walk = adam.walk(new double[] {0}, new double[][] {{1e-8}}, 0.1);
    expectRows(walk, 1);
    expect(walk)
        .unlike(column(0, -0.00001), EPSILON_INSIDE)
        .unlike(column(0, -0.003065), EPSILON_EARLY)
        .unlike(column(0, -0.1), NO_EPSILON)
        .isCloseTo(column(0, -0.05), 1e-5);
  }

  /** Both rows, where the first one was lost to the second. */
  private static double[][] lostStart(double... moves) {
    double[] end = after(moves)[1];
    return new double[][] {end, end};
  }

  private static double[][] after(double... moves) {
    double[] end = new double[moves.length];
    for (int i = 0; i < moves.length; i++) {
      end[i] = 2 + moves[i];
    }
    return new double[][] {{2, 2, 2}, end};
  }
}
