package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Order;

/** Checks of {@link Penalty} that graders have. */
class PenaltyHiddenChecks {
  private static final String NEARLY_ZERO =
      "A weight that is nearly 0 wasn't pushed by L1. Only where it is 0 is the sign 0; everywhere else L1 pushes with all its strength.";

  @Check(value = "one penalty, other weights and biases", points = 0.75)
  @Order(1)
  void holdsForOnePenalty(Penalty penalty, Inputs inputs) {
    expectSlopes(penalty, inputs, inputs.real(0.1, 0.9), 0);
    expectSlopes(penalty, inputs, 0, inputs.real(0.1, 0.9));
  }

  @Check(value = "both penalties at once, and none", points = 0.75)
  @Order(2)
  void holdsForBoth(Penalty penalty, Inputs inputs) {
    expectSlopes(penalty, inputs, inputs.real(0.1, 0.4), inputs.real(0.5, 0.9));
    expectSlopes(penalty, inputs, 0, 0);
  }

  private static void expectSlopes(Penalty penalty, Inputs inputs, double l2, double l1) {
    int n = inputs.integer(8, 20);
    double[] values = inputs.reals(n, -3, 3);
    double[] gradients = inputs.reals(n, -1, 1);
    boolean[] weight = new boolean[n];
    for (int i = 0; i < n; i++) {
      weight[i] = i == 1 || i > 2 && inputs.integer(1, 3) > 1;
    }
    values[1] = 0;
    values[3] = -1e-12;
    weight[3] = true;
    weight[0] = true;
    expect(penalty.slopes(values, gradients, weight, l2, l1))
        .unlike(
            slopes(values, gradients, new boolean[0], (w, g) -> g + l2 * w + l1 * Math.signum(w)),
            PenaltyChecks.BIASES)
        .unlike(
            slopes(values, gradients, weight, (w, g) -> g + 2 * l2 * w + l1 * Math.signum(w)),
            PenaltyChecks.DOUBLED)
        .unlike(slopes(values, gradients, weight, (w, g) -> g + l2 * w + l1), PenaltyChecks.NO_SIGN)
        .unlike(
            slopes(values, gradients, weight, (w, g) -> g + l2 * w + (w < 0 ? -l1 : l1)),
            PenaltyChecks.AT_ZERO)
        .unlike(
            slopes(values, gradients, weight, (w, g) -> g - l2 * w - l1 * Math.signum(w)),
            PenaltyChecks.AWAY)
        .unlike(
            slopes(values, gradients, weight, (w, g) -> g + l1 * w + l2 * Math.signum(w)),
            PenaltyChecks.SWAPPED)
        .unlike(
            slopes(
                values,
                gradients,
                weight,
                (w, g) -> g + l2 * w + (Math.abs(w) < 1e-9 ? 0 : l1 * Math.signum(w))),
            NEARLY_ZERO)
        .isCloseTo(
            slopes(values, gradients, weight, (w, g) -> g + l2 * w + l1 * Math.signum(w)), 1e-5);
  }

  private static double[] slopes(
      double[] values, double[] gradients, boolean[] weight, DoubleBinaryOperator slope) {
    double[] slopes = gradients.clone();
    for (int i = 0; i < values.length; i++) {
      if (weight.length == 0 || weight[i]) {
        slopes[i] = slope.applyAsDouble(values[i], gradients[i]);
      }
    }
    return slopes;
  }
}
