package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Penalty} that learners see. */
class PenaltyChecks {
  static final String BIASES = "The biases got a penalty too. Leave their slopes as they are.";
  static final String DOUBLED =
      "L2 has twice its slope. The penalty is λ/2 · w², and its slope is λ · w.";
  static final String HALVED = "L2 has half its slope. The slope of λ/2 · w² is λ · w.";
  static final String AWAY =
      "The penalty was subtracted. It adds its slope to that of the loss; the optimiser subtracts both.";
  static final String NO_SIGN =
      "L1 pushed every weight in the same direction. Its slope has the sign of the weight.";
  static final String SIZE = "The slope of |w| isn't |w|. It is 1, −1 or 0, the sign of w.";
  static final String ALONE = "These are the slopes of the penalties alone. Add those of the loss.";
  static final String SQUARED = "That adds the penalty itself. Its slope is asked for.";
  static final String AT_ZERO = "A weight that is 0 was pushed by L1. The sign of 0 is 0.";
  static final String SWAPPED = "L1 and L2 have each other's strength.";
  static final String NOTHING = "No penalty was added.";

  @Check(value = "L2 on two weights and a bias", points = 0.5)
  @Order(1)
  void addsL2(Penalty penalty) {
    double[] values = {3, -0.5, 2};
    expect(
            penalty.slopes(
                values, new double[] {1, 1, 1}, new boolean[] {true, true, false}, 0.2, 0))
        .unlike(new double[] {1.6, 0.9, 1.4}, BIASES)
        .unlike(new double[] {2.2, 0.8, 1}, DOUBLED)
        .unlike(new double[] {1.3, 0.95, 1}, HALVED)
        .unlike(new double[] {0.4, 1.1, 1}, AWAY)
        .unlike(new double[] {0.6, -0.1, 0}, ALONE)
        .unlike(new double[] {1.9, 1.025, 1}, SQUARED)
        .unlike(new double[] {1.2, 0.8, 1}, SWAPPED)
        .unlike(new double[] {1, 1, 1}, NOTHING)
        .isCloseTo(new double[] {1.6, 0.9, 1}, 1e-6);
  }

  @Check(value = "L1 on two weights and a bias", points = 0.5)
  @Order(2)
  void addsL1(Penalty penalty) {
    double[] values = {3, -0.5, 2};
    expect(
            penalty.slopes(
                values, new double[] {1, 1, 1}, new boolean[] {true, true, false}, 0, 0.2))
        .unlike(new double[] {1.2, 0.8, 1.2}, BIASES)
        .unlike(new double[] {1.2, 1.2, 1}, NO_SIGN)
        .unlike(new double[] {1.6, 1.1, 1}, SIZE)
        .unlike(new double[] {0.8, 1.2, 1}, AWAY)
        .unlike(new double[] {0.2, -0.2, 0}, ALONE)
        .unlike(new double[] {1.6, 0.9, 1}, SWAPPED)
        .unlike(new double[] {1, 1, 1}, NOTHING)
        .isCloseTo(new double[] {1.2, 0.8, 1}, 1e-6);
  }

  @Check(value = "a weight that is 0", points = 0.5)
  @Order(3)
  void leavesZeroAlone(Penalty penalty) {
    expect(penalty.slopes(new double[] {0}, new double[] {0.3}, new boolean[] {true}, 0.2, 0.5))
        .unlike(new double[] {0.8}, AT_ZERO)
        .unlike(new double[] {-0.2}, AT_ZERO)
        .unlike(
            new double[] {Double.NaN}, "w / |w| is 0/0 where w is 0. Take the sign by Math.signum.")
        .unlike(
            new double[] {0}, "The penalties have no slope there, but the loss has one. Keep it.")
        .isCloseTo(new double[] {0.3}, 1e-6);
  }
}
