package io.percolate.kit.data;

import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Changes images at random into others of the same class, so that a network sees more than was
 * collected. Immutable: each method returns a copy with one setting changed.
 *
 * <pre>{@code
 * Augment gently = Augment.images().shift(2).rotate(10).scale(.9, 1.1);
 * Examples four = gently.apply(digits.train(), 3, 7);
 * }</pre>
 *
 * <p>It is only worth something while the label stays true, and which changes keep it depends on
 * the classes. Small shifts, scales and a little noise are safe wherever an object may stand
 * anywhere and be of any size. A digit bears some 15° either way, but half a turn makes a 6 of a 9.
 * Mirrored, a shoe is a shoe and an 8 is an 8, but a 3 is nothing and a 2 nearly a 5; therefore
 * {@link #flip} asks for the labels that survive it. Look at what comes out, always.
 *
 * <p>An image is {@code (h, w)} or {@code (channels, h, w)}, values from 0 to 1; what comes in from
 * beyond its edge is 0. Where it was mirrored, scaled, turned and shifted, in this order and about
 * its middle, each pixel is interpolated once between four (bilinearly); noise comes last.
 *
 * @param shift the most pixels in each direction
 * @param degrees the largest angle either way
 * @param smallest the smallest factor of the size
 * @param largest the largest factor of the size
 * @param noise the standard deviation of what is added to every value
 * @param flipped the labels whose images are mirrored half of the time
 */
public record Augment(
    int shift,
    double degrees,
    double smallest,
    double largest,
    double noise,
    Set<Integer> flipped) {

  /** Changes nothing yet: the start of a chain. */
  public static Augment images() {
    return new Augment(0, 0, 1, 1, 0, Set.of());
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative or not a number, if an angle is above 180°,
   *     or if factors aren't above 0 and in order
   */
  public Augment {
    require(shift >= 0, "A shift is a number of pixels, 0 or more; it can't be %s.", shift);
    require(
        degrees >= 0 && degrees <= 180,
        "An angle is 0 to 180 degrees, taken either way; it can't be %s.",
        degrees);
    require(
        smallest > 0 && largest >= smallest && Double.isFinite(largest),
        "Factors are above 0, the smaller first, such as scale(.9, 1.1); they can't be %s and %s.",
        smallest,
        largest);
    require(
        noise >= 0 && Double.isFinite(noise),
        "Noise is a standard deviation, 0 or more; it can't be %s.",
        noise);
    flipped = Set.copyOf(flipped);
  }

  /** Shifted by up to this many whole pixels, across and down, each as likely. */
  public Augment shift(int pixels) {
    return new Augment(pixels, degrees, smallest, largest, noise, flipped);
  }

  /** Turned by up to this many degrees either way. */
  public Augment rotate(double degrees) {
    return new Augment(shift, degrees, smallest, largest, noise, flipped);
  }

  /** Made larger or smaller by a factor between these two. */
  public Augment scale(double smallest, double largest) {
    return new Augment(shift, degrees, smallest, largest, noise, flipped);
  }

  /** With normal noise of this standard deviation on every value, cut off at 0 and 1. */
  public Augment noise(double deviation) {
    return new Augment(shift, degrees, smallest, largest, deviation, flipped);
  }

  /**
   * Mirrored, left for right, half of the time, if the label is one of these. Name those alone that
   * a mirror image keeps: of the digits {@code flip(0, 8)}, of clothes all ten.
   *
   * @throws IllegalArgumentException if no label is named
   */
  public Augment flip(int... labels) {
    require(
        labels.length > 0,
        "Name the labels that stay true in a mirror, such as flip(0, 8) for digits: a 3 doesn't.");
    Set<Integer> named = new TreeSet<>();
    Arrays.stream(labels).forEach(named::add);
    return new Augment(shift, degrees, smallest, largest, noise, named);
  }

  /**
   * The examples, and after them changed copies of each, with its label.
   *
   * @param copies how often everything is copied
   * @return {@code (1 + copies) · size} examples: first the originals, then one copy of each, then
   *     the next
   * @throws IllegalArgumentException if there is less than one copy, if the examples aren't images
   *     of values from 0 to 1, or if they would be too many for one array
   */
  public Examples apply(Examples examples, int copies, long seed) {
    require(copies >= 1, "%s copies change nothing; ask for at least 1.", copies);
    long values = (1L + copies) * examples.features().length;
    require(
        values < Integer.MAX_VALUE - 8,
        "%s copies would be %s values, too many for one array; ask for fewer.",
        copies,
        values);
    Affine.check(examples.shape());
    int n = examples.size();
    int width = examples.width();
    float[] x = Arrays.copyOf(examples.features(), (int) values);
    for (int i = n; i < (1 + copies) * n; i++) {
      Chance chance = Chance.of(seed, i);
      float[] image = examples.features(i % n);
      float[] changed = one(image, examples.shape(), examples.label(i % n), chance);
      System.arraycopy(changed, 0, x, i * width, width);
    }
    int[] sources = IntStream.range(0, (1 + copies) * n).map(i -> i % n).toArray();
    Examples labels = examples.pick(sources);
    return new Examples(x, examples.shape(), labels.labels(), examples.labelShape());
  }

  /**
   * One image, changed.
   *
   * @param image its values, row after row; not written to
   * @param shape {@code (h, w)} or {@code (channels, h, w)}
   * @param label its class, which decides whether it may be mirrored
   * @param chance where randomness comes from
   * @throws IllegalArgumentException if it isn't an image of values from 0 to 1
   */
  public float[] one(float[] image, Shape shape, float label, Chance chance) {
    Affine.check(image, shape);
    boolean flip = chance.happens(.5) && label == (int) label && flipped.contains((int) label);
    double factor = chance.between(smallest, largest);
    double turn = Math.PI / 180 * chance.between(-degrees, degrees);
    int right = chance.below(2 * shift + 1) - shift;
    int down = chance.below(2 * shift + 1) - shift;
    float[] changed = new Affine(flip, factor, turn, right, down).sample(image, shape);
    if (noise > 0) {
      for (int i = 0; i < changed.length; i++) {
        changed[i] = (float) Math.max(0, Math.min(1, chance.normal(changed[i], noise)));
      }
    }
    return changed;
  }

  private static void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(message.formatted(values));
    }
  }
}
