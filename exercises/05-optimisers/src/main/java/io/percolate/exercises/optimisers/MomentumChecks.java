package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Momentum} that learners see. */
class MomentumChecks {
  static final String ONE_ARRAY =
      "Every row is where the walk ended: the rows are one and the same array. Put a copy into each, w.clone().";
  static final String NO_MEMORY =
      "That is plain gradient descent. The speed keeps a share of what it was: b = kept · b + g.";
  static final String AVERAGED =
      "The slope entered the speed with a share of 1 − kept. Momentum adds the whole of it: b = kept · b + g.";
  static final String RATE_INSIDE =
      "The rate is inside the speed, so that old steps live on at the old rate. Keep b = kept · b + g free of it, and multiply by the rate of this step at the end.";

  @Check(value = "with nothing kept it is gradient descent", points = 0.5)
  @Order(1)
  void descendsWithoutMemory(Momentum momentum) {
    double[][] gradients = {{2, -1}, {1, 0.5}};
    double[][] walk = momentum.walk(new double[] {1, -2}, gradients, new double[] {0.1, 0.1}, 0);
    expectRows(walk, 2);
    expect(walk)
        .unlike(new double[][] {{0.7, -1.95}, {0.7, -1.95}, {0.7, -1.95}}, ONE_ARRAY)
        .unlike(
            new double[][] {{1, -2}, {1.2, -2.1}, {1.3, -2.05}},
            "That climbs. A gradient points uphill; go against it, with a minus.")
        .unlike(
            new double[][] {{1, -2}, {0.8, -1.9}, {0.9, -2.05}},
            "The second step started from the start again. It goes on from where the first one ended.")
        .isCloseTo(new double[][] {{1, -2}, {0.8, -1.9}, {0.7, -1.95}}, 1e-5);
  }

  @Check(value = "three steps by hand", points = 0.5)
  @Order(2)
  void addsUpSlopes(Momentum momentum) {
    double[][] gradients = {{1}, {1}, {-1}};
    double[] rates = {0.1, 0.1, 0.1};
    double[][] walk = momentum.walk(new double[] {1}, gradients, rates, 0.9);
    expectRows(walk, 3);
    expect(walk)
        .unlike(column(0.639, 0.639, 0.639, 0.639), ONE_ARRAY)
        .unlike(column(1, 0.9, 0.8, 0.9), NO_MEMORY)
        .unlike(column(1, 0.99, 0.971, 0.9639), AVERAGED)
        .unlike(
            column(1, 1, 0.9, 0.71),
            "Each step was taken with the speed of the step before. Change the speed first, then the weight.")
        .unlike(
            column(1, 0.81, 0.539, 0.5751),
            "That is Nesterov's momentum, which steps by g + kept · b. Step by the speed b alone.")
        .isCloseTo(column(1, 0.9, 0.71, 0.639), 1e-5);
  }

  @Check(value = "a rate that drops works at once", points = 0.5)
  @Order(3)
  void keepsTheRateOutside(Momentum momentum) {
    double[][] gradients = {{1}, {1}, {1}};
    double[] rates = {0.1, 0.1, 0.01};
    double[][] walk = momentum.walk(new double[] {0}, gradients, rates, 0.9);
    expectRows(walk, 3);
    expect(walk)
        .unlike(column(0, -0.1, -0.29, -0.471), RATE_INSIDE)
        .unlike(
            column(0, -0.1, -0.29, -0.561),
            "All steps were taken at the first rate. Step t has the rate rates[t].")
        .unlike(
            column(0, -0.01, -0.029, -0.0561),
            "All steps were taken at the last rate. Step t has the rate rates[t].")
        .unlike(column(0, -0.01, -0.029, -0.0471), AVERAGED)
        .unlike(column(0, -0.1, -0.2, -0.21), NO_MEMORY)
        .isCloseTo(column(0, -0.1, -0.29, -0.3171), 1e-5);
  }

  static void expectRows(double[][] walk, int steps) {
    expectThat(
        walk.length == steps + 1,
        "expected  %d rows: the start, and one after each of %d steps\nbut got   %d"
            .formatted(steps + 1, steps, walk.length));
  }

  /** The walk of a single weight. */
  static double[][] column(double... places) {
    double[][] walk = new double[places.length][];
    for (int t = 0; t < places.length; t++) {
      walk[t] = new double[] {places[t]};
    }
    return walk;
  }
}
