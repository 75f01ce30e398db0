package io.percolate.exercises.trainingdigits;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.Split;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pictures in the form in which contracts take them.
 *
 * @param pixels {@code (examples, 784)}
 * @param labels the class of each
 */
record Pictures(float[][] pixels, int[] labels) {
  private static final float INK = 255;

  /** Read once, when first needed: it takes longer than most checks. */
  private static final class Bundled {
    static final Split DIGITS = Digits.load();
  }

  /** The first {@code n} bundled digits to train with, pixels from 0 to 1. */
  static Pictures train(int n) {
    return of(Bundled.DIGITS.train().take(n));
  }

  /** The first {@code n} bundled digits to test with, pixels from 0 to 1. */
  static Pictures test(int n) {
    return of(Bundled.DIGITS.test().take(n));
  }

  static Pictures of(Examples examples) {
    int n = examples.size();
    return new Pictures(
        IntStream.range(0, n).mapToObj(examples::features).toArray(float[][]::new),
        IntStream.range(0, n).map(i -> (int) examples.label(i)).toArray());
  }

  int size() {
    return labels.length;
  }

  /** Those at these places, in this order. */
  Pictures pick(int... places) {
    return new Pictures(
        Arrays.stream(places).mapToObj(i -> pixels[i]).toArray(float[][]::new),
        Arrays.stream(places).map(i -> labels[i]).toArray());
  }

  /** The same with pixels from 0 to 255. */
  Pictures inBytes() {
    float[][] bytes = new float[pixels.length][];
    for (int i = 0; i < pixels.length; i++) {
      bytes[i] = pixels[i].clone();
      for (int j = 0; j < bytes[i].length; j++) {
        bytes[i][j] = Math.round(bytes[i][j] * INK);
      }
    }
    return new Pictures(bytes, labels);
  }

  /** The same with class {@code k} called {@code names[k]}. */
  Pictures renamed(int[] names) {
    return new Pictures(pixels, Arrays.stream(labels).map(label -> names[label]).toArray());
  }
}
