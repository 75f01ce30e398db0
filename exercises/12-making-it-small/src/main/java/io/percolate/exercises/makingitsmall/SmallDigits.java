package io.percolate.exercises.makingitsmall;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.Split;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Digits of 14 by 14 pixels, each the mean of 2 by 2 of the bundled ones.
 *
 * @param pixels {@code (examples, 196)}
 * @param labels the class of each
 */
record SmallDigits(float[][] pixels, int[] labels) {
  static final int SIDE = 14;

  /** Read once, when first needed: it takes longer than most checks. */
  private static final class Bundled {
    static final Split DIGITS = Digits.load();
    static final SmallDigits TRAIN = of(DIGITS.train());
    static final SmallDigits TEST = of(DIGITS.test());
  }

  /** The first {@code n} to train with. */
  static SmallDigits train(int n) {
    return Bundled.TRAIN.take(n);
  }

  /** The first {@code n} to test with. */
  static SmallDigits test(int n) {
    return Bundled.TEST.take(n);
  }

  private SmallDigits take(int n) {
    return pick(IntStream.range(0, n).toArray());
  }

  private static SmallDigits of(Examples examples) {
    int n = examples.size();
    return new SmallDigits(
        IntStream.range(0, n).mapToObj(i -> half(examples.features(i))).toArray(float[][]::new),
        IntStream.range(0, n).map(i -> (int) examples.label(i)).toArray());
  }

  /** Of 28 by 28 pixels. */
  static float[] half(float... picture) {
    float[] small = new float[SIDE * SIDE];
    for (int i = 0; i < small.length; i++) {
      int at = i / SIDE * 2 * 2 * SIDE + i % SIDE * 2;
      small[i] =
          (picture[at] + picture[at + 1] + picture[at + 2 * SIDE] + picture[at + 2 * SIDE + 1]) / 4;
    }
    return small;
  }

  /** Those at these places, in this order. */
  SmallDigits pick(int... places) {
    return new SmallDigits(
        Arrays.stream(places).mapToObj(i -> pixels[i]).toArray(float[][]::new),
        Arrays.stream(places).map(i -> labels[i]).toArray());
  }

  /** The same with class {@code k} called {@code names[k]}. */
  SmallDigits renamed(int... names) {
    return new SmallDigits(pixels, Arrays.stream(labels).map(label -> names[label]).toArray());
  }
}
