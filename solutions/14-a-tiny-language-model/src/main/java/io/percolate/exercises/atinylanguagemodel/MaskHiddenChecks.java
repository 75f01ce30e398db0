package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Mask} that graders have. */
class MaskHiddenChecks {
  @Check(value = "many sizes, one query and one place among them", points = 1)
  @Order(1)
  void masksAllSizes(Mask mask, Inputs inputs) {
    int keys = inputs.integer(5, 12);
    MaskChecks.expectMask(mask, keys, keys);
    MaskChecks.expectMask(mask, inputs.integer(2, keys - 1), keys);
    MaskChecks.expectMask(mask, 1, keys);
    MaskChecks.expectMask(mask, 1, 1);
    MaskChecks.expectMask(mask, 3, 8);
    MaskChecks.expectMask(mask, 4, 6); // as many numbers as before
    MaskChecks.expectMask(mask, inputs.integer(66, 70), 75);
  }

  @Check(value = "leaks among changes that are none", points = 0.5)
  @Order(2)
  void findsLeaks(Mask mask, Inputs inputs) {
    int places = inputs.integer(14, 20);
    double[][] before = inputs.reals(places, 5, 0.1, 0.9);
    double[][] after = new double[places][];
    for (int i = 0; i < places; i++) {
      after[i] = before[i].clone();
    }
    int changed = places - 4;
    after[0][4] += 0.05; // in one class only
    after[1][2] += 0.01;
    after[2][1] -= 0.02;
    after[3][1] += 1e-9; // rounding
    after[5][0] += 0.03; // a rise and a fall that cancel
    after[5][3] -= 0.03;
    after[inputs.integer(6, changed - 1)][2] -= 2e-5;
    for (int i = changed; i < places; i++) {
      after[i][0] += 0.01;
    }
    MaskChecks.expectLeaks(mask, before, after, changed);
    MaskChecks.expectLeaks(mask, before, after, 1);
    MaskChecks.expectLeaks(mask, before, after, 0);
    MaskChecks.expectLeaks(mask, after, before, places - 1);
  }

  @Check(value = "answers that aren't probabilities, and the border of 1e-6", points = 0.5)
  @Order(3)
  void comparesLogits(Mask mask, Inputs inputs) {
    int classes = inputs.integer(11, 15);
    double[][] before = new double[9][classes];
    double[][] after = new double[9][];
    for (int i = 0; i < before.length; i++) {
      for (int c = 0; c < classes; c++) {
        before[i][c] = inputs.integer(-16, 16) / 4.0;
      }
      before[i][0] = 2.5;
      before[i][1] = -1.25;
      after[i] = before[i].clone();
    }
    after[0][1] = -1.5; // below 0
    after[1][0] = -1.25; // an exchange
    after[1][1] = 2.5;
    after[2][0] = -2.5; // another sign
    for (int c = 0; c < classes; c++) {
      after[3][c] += 0.25; // a shift that no softmax shows
      after[4][c] += 6e-7; // rounding, everywhere
    }
    after[5][0] += 1.6e-6; // hardly more than rounding
    after[6][classes - 1] += 0.25; // behind as many classes as there are places
    after[7][0] = 3;
    after[8][0] = 3;
    MaskChecks.expectLeaks(mask, before, after, 7);
  }
}
