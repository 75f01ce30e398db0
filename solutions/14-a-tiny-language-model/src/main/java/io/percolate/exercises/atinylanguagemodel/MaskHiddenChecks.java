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
  }

  @Check(value = "leaks among changes that are none", points = 1)
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
}
