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

  @Check(value = "a slow descent, and a loss that stays the same", points = 0.5)
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
