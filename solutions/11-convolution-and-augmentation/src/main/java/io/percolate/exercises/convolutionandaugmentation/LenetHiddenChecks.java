package io.percolate.exercises.convolutionandaugmentation;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.kit.data.strokes.DigitSet;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Lenet} that graders have. */
class LenetHiddenChecks {
  private static final int PIXELS = 784;
  private static final float INK = 255;

  @Check(value = "newly drawn digits, classes renamed", points = 1)
  @Order(1)
  void readsNewDigits(Lenet lenet, Inputs inputs) {
    int[] names = inputs.order(10);
    SmallDigits known = SmallDigits.train(5_000);
    int[] some = Arrays.copyOf(inputs.order(5_000), 1_000);
    LenetChecks.expectFloor(
        lenet,
        known.pick(some).renamed(names),
        drawn(inputs, 500).renamed(names),
        inputs.integer(0, 9_999));
  }

  private static SmallDigits drawn(Inputs inputs, int n) {
    DigitSet drawn = DigitSet.draw(inputs.seed(), 0, n);
    float[][] pixels = new float[n][];
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      float[] large = new float[PIXELS];
      for (int j = 0; j < PIXELS; j++) {
        large[j] = (drawn.images().values()[i * PIXELS + j] & 0xFF) / INK;
      }
      pixels[i] = SmallDigits.half(large);
      labels[i] = drawn.labels().values()[i];
    }
    return new SmallDigits(pixels, labels);
  }
}
