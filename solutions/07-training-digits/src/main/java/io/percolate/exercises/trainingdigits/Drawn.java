package io.percolate.exercises.trainingdigits;

import io.percolate.check.test.Inputs;
import io.percolate.kit.data.strokes.DigitSet;
import java.util.Arrays;

/** Digits that nobody has seen: drawn for a check, in no file. */
final class Drawn {
  private static final int PIXELS = 784;
  private static final float INK = 255;

  private Drawn() {}

  /** New digits, pixels from 0 to 1. */
  static Pictures digits(Inputs inputs, int n) {
    DigitSet drawn = DigitSet.draw(inputs.seed(), 0, n);
    float[][] pixels = new float[n][PIXELS];
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      labels[i] = drawn.labels().values()[i];
      for (int j = 0; j < PIXELS; j++) {
        pixels[i][j] = (drawn.images().values()[i * PIXELS + j] & 0xFF) / INK;
      }
    }
    return new Pictures(pixels, labels);
  }

  /** Some of the bundled digits to train with. */
  static Pictures known(Inputs inputs, int n) {
    Pictures all = Pictures.train(10_000);
    return all.pick(Arrays.copyOf(inputs.order(all.size()), n));
  }

  /** Sheets of paper without a digit: class 0 is nearly white all over, class 1 grey to black. */
  static Pictures sheets(Inputs inputs, int n) {
    int[] labels = inputs.integers(n, 0, 1);
    float[][] pixels = new float[n][];
    for (int i = 0; i < n; i++) {
      pixels[i] = labels[i] == 0 ? inputs.floats(PIXELS, 0, 0.02) : inputs.floats(PIXELS, 0.5, 1);
    }
    return new Pictures(pixels, labels);
  }

  /** Pictures of specks with labels by chance: nothing to learn, and easy to learn by heart. */
  static Pictures specks(Inputs inputs, int n) {
    float[][] pixels = new float[n][PIXELS];
    for (float[] picture : pixels) {
      for (int j = 0; j < PIXELS; j++) {
        picture[j] = inputs.integer(0, 7) == 0 ? 1 : 0;
      }
    }
    return new Pictures(pixels, inputs.integers(n, 0, 9));
  }
}
