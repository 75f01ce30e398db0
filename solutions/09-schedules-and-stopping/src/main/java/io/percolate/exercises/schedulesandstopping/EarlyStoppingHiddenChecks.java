package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/**
 * Checks of {@link EarlyStopping} that graders have. Losses are multiples of 1/64, so that
 * differences are exact, in whatever way they are taken.
 */
class EarlyStoppingHiddenChecks {
  private static final String FIXED_START =
      "The best loss starts at a number that is below these. The first epoch is always better: start at Double.POSITIVE_INFINITY, or at losses[0].";
  private static final String TINY =
      "A tiny step down was taken for none. Where the minimum change is 0, any loss that is lower is better.";
  private static final String ZERO_AS_NONE =
      "A loss of 0 was taken for none so far. It is a loss like others, and nothing is better. Start at Double.POSITIVE_INFINITY, or at losses[0].";

  @Check(value = "runs of 40 epochs", points = 1)
  @Order(1)
  void holdsForLongRuns(EarlyStopping rule, Inputs inputs) {
    for (Rule wrong : Rule.values()) {
      double[] losses;
      int patience;
      double change;
      do {
        losses = curve(inputs, 40);
        patience = inputs.integer(2, 6);
        change = inputs.integer(1, 6) / 64.0;
      } while (wrong != Rule.RIGHT
          && wrong
              .stop(losses, patience, change)
              .equals(Rule.RIGHT.stop(losses, patience, change)));
      expectStop(rule, losses, patience, change);
    }
  }

  @Check(value = "bumps just shorter than the patience, and just as long", points = 0.5)
  @Order(2)
  void waitsAsLongAsItShould(EarlyStopping rule, Inputs inputs) {
    int patience = inputs.integer(3, 6);
    for (int bump : new int[] {patience - 1, patience}) {
      double[] losses = new double[2 * bump + 6];
      int epoch = 0;
      int height = inputs.integer(160, 190);
      for (int valley = 0; valley < 3; valley++) {
        height -= inputs.integer(10, 20);
        losses[epoch++] = height / 64.0;
        for (int i = 0; valley < 2 && i < bump; i++) {
          losses[epoch++] = (height + inputs.integer(1, 9)) / 64.0;
        }
      }
      while (epoch < losses.length) {
        losses[epoch++] = (height + inputs.integer(1, 9)) / 64.0;
      }
      expectStop(rule, losses, patience, 2 / 64.0);
    }
    expectStop(rule, curve(inputs, 12), 1, 1 / 64.0);
    expectStop(rule, new double[] {inputs.integer(1, 200) / 64.0}, 1, 0);
  }

  @Check(value = "a slow descent, a loss that stays the same, a huge one and 0", points = 0.5)
  @Order(3)
  void countsCrumbsTogether(EarlyStopping rule, Inputs inputs) {
    double[] slow = new double[16];
    double[] level = new double[16];
    int from = inputs.integer(150, 200);
    for (int i = 0; i < 16; i++) {
      slow[i] = (from - 3 * i) / 64.0;
      level[i] = (from - Math.min(i, 4)) / 64.0;
    }
    expectStop(rule, slow, 4, 8 / 64.0);
    expectStop(rule, level, inputs.integer(2, 5), 0);
    expectStop(rule, level, inputs.integer(8, 10), 0);
    expect(rule.stop(new double[] {1, 1 - Math.pow(2, -20), 1, 1, 1}, 2, 0))
        .unlike(new Stop(3, 1), TINY)
        .isEqualTo(new Stop(4, 2));
    double huge = Math.pow(2, inputs.integer(40, 50));
    expect(rule.stop(new double[] {4 * huge, 3 * huge, 2 * huge, huge}, 2, 1))
        .unlike(new Stop(2, 0), FIXED_START)
        .unlike(new Stop(2, 1), FIXED_START)
        .isEqualTo(new Stop(4, 4));
    expect(rule.stop(new double[] {0.5, 0, 0.25, 0.5, 0.125}, 3, 0))
        .unlike(new Stop(5, 5), ZERO_AS_NONE)
        .unlike(new Stop(5, 3), ZERO_AS_NONE)
        .isEqualTo(new Stop(5, 2));
  }

  /** A loss that falls, then rises, and jumps up and down. */
  private static double[] curve(Inputs inputs, int epochs) {
    double[] losses = new double[epochs];
    double turn = inputs.real(0.3, 0.8);
    for (int i = 0; i < epochs; i++) {
      double way = (double) i / epochs - turn;
      losses[i] = Math.round(50 + 150 * way * way + inputs.integer(-9, 9)) / 64.0;
    }
    return losses;
  }

  private static void expectStop(EarlyStopping rule, double[] losses, int patience, double change) {
    Stop right = Rule.RIGHT.stop(losses, patience, change);
    Expect expect = expect(rule.stop(losses, patience, change));
    for (Rule wrong : Rule.values()) {
      Stop stop = wrong.stop(losses, patience, change);
      if (!stop.equals(right)) {
        expect.unlike(stop, wrong.meaning);
      }
    }
    expect
        .unlike(new Stop(right.kept() + patience, right.kept()), EarlyStoppingChecks.ENDLESS)
        .isEqualTo(right);
  }
}
