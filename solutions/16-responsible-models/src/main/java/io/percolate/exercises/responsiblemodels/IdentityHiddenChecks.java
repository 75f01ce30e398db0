package io.percolate.exercises.responsiblemodels;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.responsiblemodels.Identity.Consequence;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Identity} that graders have. */
class IdentityHiddenChecks {
  @Check(value = "false positive rates of several groups", points = 0.75)
  @Order(1)
  void holdsForRandomGroups(Identity identity, Inputs inputs) {
    for (int round = 0; round < 4; round++) {
      double tpr = inputs.real(0.3, 1);
      double precision = inputs.real(0.5, 0.95);
      double[] baseRates = clear(inputs, inputs.integer(1, 5), tpr, precision);
      if (round % 2 == 1) { // groups that come near the limit, on both sides of it
        double[] near =
            DoubleStream.of(0.995, 1.005)
                .map(rate -> rate / tpr * precision / (1 - precision))
                .map(odds -> odds / (1 + odds))
                .toArray();
        baseRates = DoubleStream.concat(Arrays.stream(baseRates), Arrays.stream(near)).toArray();
      }
      IdentityChecks.expectRates(identity.of(baseRates, tpr, precision), baseRates, tpr, precision);
    }
  }

  @Check(value = "the highest true positive rate for all", points = 0.5)
  @Order(2)
  void findsTheHighest(Identity identity, Inputs inputs) {
    for (int round = 0; round < 3; round++) {
      double precision = inputs.real(0.5, 0.7);
      double[] baseRates = clear(inputs, 4, 0.3, precision);
      IdentityChecks.expectHighest(
          identity.of(baseRates, 0.3, precision), baseRates, 0.3, precision);
    }
    double[] low = inputs.reals(3, 0.1, 0.4);
    IdentityChecks.expectHighest(identity.of(low, 0.5, 0.9), low, 0.5, 0.9);
    double[] half = inputs.reals(3, 0.3, 0.45); // odds below 1, which a low precision limits too
    IdentityChecks.expectHighest(identity.of(half, 0.5, 0.2), half, 0.5, 0.2);
  }

  @Check(
      value = "a precision of 1, a true positive rate of 0, and a false positive rate of 1",
      points = 0.25)
  @Order(3)
  void knowsTheWaysOut(Identity identity, Inputs inputs) {
    double[] baseRates = inputs.reals(3, 0.2, 0.9);
    Consequence perfect = identity.of(baseRates, inputs.real(0.5, 1), 1);
    IdentityChecks.expectRates(perfect, baseRates, 0.5, 1);
    IdentityChecks.expectHighest(perfect, baseRates, 0.5, 1);
    Consequence none = identity.of(baseRates, 0, 0.6);
    IdentityChecks.expectRates(none, baseRates, 0, 0.6);
    IdentityChecks.expectHighest(none, baseRates, 0, 0.6);
    double[] half = {0.5};
    Consequence all = identity.of(half, 1, 0.5); // everybody is approved
    IdentityChecks.expectRates(all, half, 1, 0.5);
    IdentityChecks.expectHighest(all, half, 1, 0.5);
  }

  /** Base rates whose false positive rates aren't so near 1 that rounding decides. */
  private static double[] clear(Inputs inputs, int n, double tpr, double precision) {
    while (true) {
      double[] baseRates = inputs.reals(n, 0.3, 0.95);
      if (Arrays.stream(baseRates)
          .map(p -> p / (1 - p) * (1 - precision) / precision * tpr)
          .noneMatch(rate -> Math.abs(rate - 1) < 1e-3)) {
        return baseRates;
      }
    }
  }
}
