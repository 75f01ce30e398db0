package io.percolate.kit.data.strokes;

import io.percolate.kit.data.Chance;
import io.percolate.kit.data.Idx;

/**
 * Handwritten digits, drawn from strokes: the same seed gives the same bytes on every machine.
 *
 * @param images grey levels {@code (count, 28, 28)}, 0 (paper) to 255 (ink)
 * @param labels the digits {@code (count)}
 */
public record DigitSet(Idx images, Idx labels) {
  private static final int BY_ONE_WRITER = 10;

  /** What the random numbers are for; each purpose has streams of its own. */
  private enum Purpose {
    WRITER,
    DIGIT,
    ORDER
  }

  /**
   * Draws digits 0 to 9 equally often, in random order; each writer writes ten, one of each.
   *
   * @param seed which set
   * @param part which part of it, such as 0 to train and 1 to test: no two parts share a writer or
   *     a random number
   * @param count how many images
   */
  public static DigitSet draw(long seed, int part, int count) {
    int side = Preparation.SIDE;
    int[] order = stream(seed, part, Purpose.ORDER, 0).order(count);
    byte[] images = new byte[count * side * side];
    byte[] labels = new byte[count];
    for (int first = 0; first < count; first += BY_ONE_WRITER) {
      Writer writer = Writer.of(stream(seed, part, Purpose.WRITER, first / BY_ONE_WRITER));
      for (int i = first; i < Math.min(first + BY_ONE_WRITER, count); i++) {
        byte[] grey = writer.write(i % 10, stream(seed, part, Purpose.DIGIT, i));
        System.arraycopy(grey, 0, images, order[i] * grey.length, grey.length);
        labels[order[i]] = (byte) (i % 10);
      }
    }
    return new DigitSet(
        new Idx(new int[] {count, side, side}, images), new Idx(new int[] {count}, labels));
  }

  private static Chance stream(long seed, int part, Purpose purpose, int number) {
    return Chance.of(seed, part, purpose.ordinal(), number);
  }
}
