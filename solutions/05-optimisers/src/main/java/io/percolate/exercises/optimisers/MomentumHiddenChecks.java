package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.exercises.optimisers.MomentumChecks.expectRows;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;

/** Checks of {@link Momentum} that graders have. */
class MomentumHiddenChecks {
  @Check(value = "many weights, each with a speed of its own", points = 0.5)
  @Order(1)
  void holdsForManyWeights(Momentum momentum, Inputs inputs) {
    int steps = inputs.integer(15, 25);
    double[] start = inputs.reals(inputs.integer(5, 9), -2, 2);
    double[][] gradients = Walks.gradients(inputs, steps, start.length, 3);
    double[] rates = new double[steps];
    Arrays.fill(rates, 0.1);
    double[][] right = Walks.walk(start, gradients, rule(rates, 0.9));
    double[][] walk = momentum.walk(start, gradients, rates, 0.9);
    expectRows(walk, steps);
    expect(walk)
        .unlike(
            Walks.shared(start, gradients, rule(rates, 0.9).get()),
            "All weights share one speed. Each needs its own: make the speed an array.")
        .unlike(Walks.oneArray(right), MomentumChecks.ONE_ARRAY)
        .unlike(Walks.walk(start, gradients, rule(rates, 0)), MomentumChecks.NO_MEMORY)
        .unlike(Walks.walk(start, gradients, averaged(rates, 0.9)), MomentumChecks.AVERAGED)
        .isCloseTo(right, 1e-4);
  }

  @Check(value = "any rates and any share kept", points = 0.5)
  @Order(2)
  void holdsForAnyRates(Momentum momentum, Inputs inputs) {
    int steps = inputs.integer(8, 16);
    double kept = inputs.real(0.4, 0.8);
    double[] start = inputs.reals(3, -2, 2);
    double[][] gradients = Walks.gradients(inputs, steps, 3, 20);
    double[] rates = inputs.reals(steps, 0.02, 0.4);
    double[][] walk = momentum.walk(start, gradients, rates, kept);
    expectRows(walk, steps);
    expect(walk)
        .unlike(Walks.walk(start, gradients, inside(rates, kept)), MomentumChecks.RATE_INSIDE)
        .unlike(
            Walks.walk(start, gradients, rule(rates, 0.9)),
            "The share kept was 0.9, whatever was given. Use the parameter.")
        .isCloseTo(Walks.walk(start, gradients, rule(rates, kept)), 1e-3);
  }

  @Check(value = "no steps, and a second walk that begins at rest", points = 0.5)
  @Order(3)
  void beginsAtRest(Momentum momentum, Inputs inputs) {
    double[] start = inputs.reals(4, -2, 2);
    expect(momentum.walk(start, new double[0][], new double[0], 0.9))
        .isCloseTo(new double[][] {start}, 1e-5);
    double[][] gradients = inputs.reals(5, 4, -3, 3);
    double[] rates = inputs.reals(5, 0.05, 0.2);
    double[][] first = momentum.walk(start, gradients, rates, 0.9);
    double[][] second = momentum.walk(start, gradients, rates, 0.9);
    expect(second)
        .unlike(
            second,
            "The same walk gave something else the second time: the speed of an earlier walk was still there. Make it inside the method, so that each walk begins at rest.")
        .isCloseTo(first, 1e-5);
    expect(second).isCloseTo(Walks.walk(start, gradients, rule(rates, 0.9)), 1e-4);
  }

  private static Supplier<Walks.Rule> rule(double[] rates, double kept) {
    return () -> {
      double[] speed = {0};
      return (t, gradient) -> {
        speed[0] = kept * speed[0] + gradient;
        return -rates[t] * speed[0];
      };
    };
  }

  private static Supplier<Walks.Rule> averaged(double[] rates, double kept) {
    return () -> {
      double[] speed = {0};
      return (t, gradient) -> {
        speed[0] = kept * speed[0] + (1 - kept) * gradient;
        return -rates[t] * speed[0];
      };
    };
  }

  private static Supplier<Walks.Rule> inside(double[] rates, double kept) {
    return () -> {
      double[] speed = {0};
      return (t, gradient) -> {
        speed[0] = kept * speed[0] + rates[t] * gradient;
        return -speed[0];
      };
    };
  }
}
