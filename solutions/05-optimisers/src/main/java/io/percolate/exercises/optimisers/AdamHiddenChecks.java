package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.exercises.optimisers.MomentumChecks.expectRows;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.optimisers.AdamRule.Variant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;

/** Checks of {@link Adam} that graders have. */
class AdamHiddenChecks {
  @Check(value = "many weights over many steps", points = 1)
  @Order(1)
  void holdsForManyWeights(Adam adam, Inputs inputs) {
    int steps = inputs.integer(20, 40);
    double rate = inputs.real(0.01, 0.1);
    double[] start = inputs.reals(inputs.integer(4, 8), -2, 2);
    double[][] gradients = Walks.gradients(inputs, steps, start.length, 30);
    double[][] walk = adam.walk(start, gradients, rate);
    expectRows(walk, steps);
    Expect expected = expect(walk);
    unlike(expected, start, gradients, rate, Variant.UNCORRECTED, AdamChecks.UNCORRECTED);
    unlike(expected, start, gradients, rate, Variant.NOT_COUNTED, AdamChecks.NOT_COUNTED);
    unlike(expected, start, gradients, rate, Variant.KEPT_CORRECTED, AdamChecks.KEPT_CORRECTED);
    unlike(
        expected,
        start,
        gradients,
        rate,
        Variant.SKIPS_ZERO,
        "Weights without slope were left out. They move on by what they remember, and what they remember fades.");
    double[][] right = Walks.walk(start, gradients, rule(Variant.RIGHT, rate));
    expected
        .unlike(countedByWeight(start, gradients, rate), AdamChecks.COUNTED_BY_WEIGHT)
        .unlike(
            Walks.shared(start, gradients, new AdamRule(Variant.RIGHT, rate)),
            "All weights share one m and one v. Each needs its own: make them arrays.")
        .unlike(Walks.oneArray(right), MomentumChecks.ONE_ARRAY)
        .isCloseTo(right, 1e-4);
  }

  @Check(value = "tiny slopes over many steps", points = 0.5)
  @Order(2)
  void addsEpsilonLast(Adam adam, Inputs inputs) {
    double rate = 0.1;
    double[] start = {0, 0, 0};
    double[][] gradients = inputs.reals(inputs.integer(4, 8), 3, 2e-9, 5e-8);
    double[][] walk = adam.walk(start, gradients, rate);
    expectRows(walk, gradients.length);
    Expect expected = expect(walk);
    unlike(expected, start, gradients, rate, Variant.EPSILON_INSIDE, AdamChecks.EPSILON_INSIDE);
    unlike(expected, start, gradients, rate, Variant.EPSILON_EARLY, AdamChecks.EPSILON_EARLY);
    unlike(expected, start, gradients, rate, Variant.NO_EPSILON, AdamChecks.NO_EPSILON);
    expected.isCloseTo(Walks.walk(start, gradients, rule(Variant.RIGHT, rate)), 1e-4);
  }

  @Check(value = "no steps, and a second walk that begins anew", points = 0.5)
  @Order(3)
  void beginsAnew(Adam adam, Inputs inputs) {
    double[] start = inputs.reals(3, -2, 2);
    expect(adam.walk(start, new double[0][], 0.1)).isCloseTo(new double[][] {start}, 1e-5);
    double[][] gradients = inputs.reals(6, 3, -3, 3);
    double[][] first = adam.walk(start, gradients, 0.1);
    double[][] second = adam.walk(start, gradients, 0.1);
    expect(second)
        .unlike(
            second,
            "The same walk gave something else the second time: m and v of an earlier walk were still there. Make them inside the method.")
        .isCloseTo(first, 1e-5);
    expect(second).isCloseTo(Walks.walk(start, gradients, rule(Variant.RIGHT, 0.1)), 1e-4);
  }

  private static void unlike(
      Expect expected,
      double[] start,
      double[][] gradients,
      double rate,
      Variant variant,
      String meaning) {
    expected.unlike(Walks.walk(start, gradients, rule(variant, rate)), meaning);
  }

  private static Supplier<Walks.Rule> rule(Variant variant, double rate) {
    return () -> new AdamRule(variant, rate);
  }

  /** The count goes up once a weight instead of once a step. */
  private static double[][] countedByWeight(double[] start, double[][] gradients, double rate) {
    int[] place = {0};
    return Walks.walk(
        start,
        gradients,
        () -> {
          int own = place[0]++;
          AdamRule rule = new AdamRule(Variant.RIGHT, rate);
          return (t, gradient) -> rule.move(t * start.length + own, gradient);
        });
  }
}
