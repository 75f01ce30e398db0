package io.percolate.exercises.backpropagation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.exercises.backpropagation.Gears.Operation;
import org.junit.jupiter.api.Order;

/** Checks of {@link Gears} that learners see. */
class GearsChecks {
  private static final String SLOPES =
      "Those are the slopes. Multiply each by the gradient that arrives.";

  @Check(value = "a product", points = 0.5)
  @Order(1)
  void passesThroughAProduct(Gears gears) {
    expectProduct(gears, 3, -2, 4);
  }

  @Check(value = "a power", points = 0.5)
  @Order(2)
  void passesThroughAPower(Gears gears) {
    expectPower(gears, 2, 3, 5);
  }

  @Check(value = "a hyperbolic tangent", points = 0.5)
  @Order(3)
  void passesThroughATanh(Gears gears) {
    expectTanh(gears, 0.5, 2);
  }

  static void expectProduct(Gears gears, double a, double b, double g) {
    Expect expectation = expect(gears.backward(Operation.MUL, a, b, g));
    if (a == b) {
      expectation.unlike(
          new double[] {2 * g * a, 2 * g * a},
          "That is the gradient of a². Here a and b are two inputs that happen to be equal, and each has its own; where they are one node, both gradients are added up there.");
    }
    expectation
        .unlike(
            new double[] {g * a, g * b},
            "Each factor got its own value as its slope. If a is nudged, a · b moves b times as far: the slope is the other factor.")
        .unlike(new double[] {b, a}, SLOPES)
        .unlike(new double[] {g, g}, "That is what a sum passes back; a product's slopes aren't 1.")
        .unlike(new double[] {g + b, g + a}, "Along a path slopes multiply; here they were added.")
        .unlike(
            new double[] {g * a * b, g * a * b},
            "That is the product itself, times the gradient. Towards a, the slope is b alone.")
        .isCloseTo(new double[] {g * b, g * a}, tolerance(g * b, g * a));
  }

  static void expectPower(Gears gears, double a, double n, double g) {
    double slope = n == 0 ? 0 : n * Math.pow(a, n - 1);
    Expect expectation = expect(gears.backward(Operation.POW, a, n, g));
    if (a != 0) { // where several mistakes would give the same number, none is named
      namePowerMistakes(expectation, a, n, g);
    }
    expectation.isCloseTo(new double[] {g * slope}, tolerance(g * slope));
  }

  private static void namePowerMistakes(Expect expectation, double a, double n, double g) {
    expectation
        .unlike(new double[] {n * Math.pow(a, n - 1)}, SLOPES)
        .unlike(
            new double[] {g * Math.pow(a, n - 1)},
            "The exponent in front is missing: there are n paths, and aⁿ⁻¹ is the slope along one of them.")
        .unlike(
            new double[] {g * n * Math.pow(a, n)},
            "The exponent must be one lower, aⁿ⁻¹: the slope of one of n factors is the product of the others.")
        .unlike(
            new double[] {g * Math.pow(a, n)},
            "That is the power itself, times the gradient. Its slope is n · aⁿ⁻¹.")
        .unlike(
            new double[] {g * n * a},
            "That is right for a square only. The slope of aⁿ is n · aⁿ⁻¹.")
        .unlike(
            new double[] {g * n * Math.pow(Math.abs(a), n - 1)},
            "The base lost its sign. Math.pow takes a negative base with a whole exponent as it is.");
    if (a > 0) {
      expectation.unlike(
          new double[] {g * Math.pow(a, n) * Math.log(a)},
          "That is the slope towards the exponent, which is a constant here. Nudge a.");
    }
  }

  static void expectTanh(Gears gears, double a, double g) {
    double t = Math.tanh(a);
    double s = 1 / (1 + Math.exp(-a));
    double slope = 1 - t * t;
    expect(gears.backward(Operation.TANH, a, 0, g))
        .unlike(new double[] {slope}, SLOPES)
        .unlike(
            new double[] {g * (1 - a * a)},
            "That is 1 − a². In 1 − t², t is the output, tanh a, not the input.")
        .unlike(new double[] {g * t}, "That is tanh a itself, times the gradient.")
        .unlike(new double[] {g * (1 - t)}, "t isn't squared: the slope is 1 − t².")
        .unlike(new double[] {g * t * (1 - t)}, "That is the sigmoid's slope; tanh has 1 − t².")
        .unlike(new double[] {g * s * (1 - s)}, "That is the sigmoid's slope; tanh has 1 − t².")
        .unlike(
            new double[] {g * (1 - Math.tanh(t) * Math.tanh(t))},
            "tanh was taken twice: t is tanh a, and the slope is 1 − t².")
        .isCloseTo(new double[] {g * slope}, tolerance(g));
  }

  /** A millionth of the largest, so that float is good enough. */
  private static double tolerance(double... expected) {
    double most = 1;
    for (double each : expected) {
      most = Math.max(most, Math.abs(each));
    }
    return 2e-6 * most;
  }
}
