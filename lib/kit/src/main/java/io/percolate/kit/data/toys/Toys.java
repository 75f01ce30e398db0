package io.percolate.kit.data.toys;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Chance;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.Split;

/**
 * Points to classify, made from a formula, a pinch of noise and a seed: the same numbers on every
 * machine. Another seed gives fresh points of the same kind, to test with.
 *
 * <p>Classes are equally large, or differ by one where {@code n} can't be divided, and come in
 * random order. Noise is normal, independent in x and y, its standard deviation given in the units
 * of the axes. All sets but {@link #tenfeat} have the shape {@code (2)}: x and y.
 */
public final class Toys {
  private static final double INNER = .5;
  private static final double HUB = .1;
  private static final int TENFEAT_SIZE = 1000;
  private static final int TENFEAT_WIDTH = 10;
  private static final double TENFEAT_NOISE = .1;

  private Toys() {}

  /**
   * Two half circles that reach into each other. With t from 0 to π, class 0 is {@code (cos t, sin
   * t)} and class 1 is {@code (1 − cos t, ½ − sin t)}.
   *
   * @param n how many points
   * @param noise with 0.1 the moons hardly touch, with 0.3 they overlap
   * @throws IllegalArgumentException unless {@code n ≥ 1} and {@code noise ≥ 0}
   */
  public static Examples moons(int n, double noise, long seed) {
    return points(
        n,
        2,
        noise,
        seed,
        (label, chance) -> {
          double t = chance.between(0, Math.PI);
          double cos = StrictMath.cos(t);
          double sin = StrictMath.sin(t);
          return label == 0 ? new double[] {cos, sin} : new double[] {1 - cos, .5 - sin};
        });
  }

  /**
   * Two circles around the origin: class 0 has radius 1, class 1 radius ½.
   *
   * @param n how many points
   * @param noise with 0.1 the circles hardly touch, with 0.3 they overlap
   * @throws IllegalArgumentException unless {@code n ≥ 1} and {@code noise ≥ 0}
   */
  public static Examples circles(int n, double noise, long seed) {
    return points(
        n,
        2,
        noise,
        seed,
        (label, chance) -> polar(label == 0 ? 1 : INNER, chance.between(0, 2 * Math.PI)));
  }

  /**
   * Arms that wind once around the origin. With r from 0.1 to 1, as often in every equal area, arm
   * k of K is {@code r · (cos φ, sin φ)}, where {@code φ = 2π (r + k / K)}.
   *
   * @param n how many points
   * @param arms how many classes; neighbouring arms are {@code 1 / arms} apart
   * @param noise with 0.03 three arms hardly touch, with 0.1 they overlap
   * @throws IllegalArgumentException unless {@code n ≥ 1}, {@code arms ≥ 2} and {@code noise ≥ 0}
   */
  public static Examples spirals(int n, int arms, double noise, long seed) {
    return points(
        n,
        arms,
        noise,
        seed,
        (label, chance) -> {
          double r = Math.sqrt(chance.between(HUB * HUB, 1));
          return polar(r, 2 * Math.PI * (r + (double) label / arms));
        });
  }

  /**
   * Round clouds, their middles on the unit circle: class k of K around {@code (cos φ, sin φ)},
   * where {@code φ = 2π k / K}. The best that any classifier can do with two of them is a share of
   * {@code Φ(1 / spread)} right: 97.7 % at 0.5, 84.1 % at 1.
   *
   * @param n how many points
   * @param classes how many clouds
   * @param spread the standard deviation of a cloud, in x and in y
   * @throws IllegalArgumentException unless {@code n ≥ 1}, {@code classes ≥ 2} and {@code spread ≥
   *     0}
   */
  public static Examples blobs(int n, int classes, double spread, long seed) {
    return points(
        n, classes, spread, seed, (label, chance) -> polar(1, 2 * Math.PI * label / classes));
  }

  /**
   * The same 1,000 examples of ten features twice, with labels that follow from the features and
   * with labels that don't, and 1,000 fresh examples of each kind to test with. Features are normal
   * with mean 0 and standard deviation 1, of shape {@code (10)}; half of each set is in class 1.
   *
   * <p>In the learnable twin, class 1 is where {@code x₁ + … + x₅ + ε > x₆ + … + x₁₀}, with normal
   * noise ε of standard deviation 0.1, so that 99 % is the best that can be had. In the random twin
   * the same labels are dealt out anew: on fresh data nothing beats 50 %. A 10-10-2 network, after
   * 500 full-batch steps of Adam at 3e-3, is right for 99 % of the learnable examples and for 98 %
   * of fresh ones; for some 62 % of the random ones, and for 50 % of fresh ones.
   */
  public static Twins tenfeat(long seed) {
    Examples train = sides(Chance.of(seed, 0));
    Examples test = sides(Chance.of(seed, 1));
    return new Twins(
        new Split(train, test),
        new Split(dealtAnew(train, Chance.of(seed, 2)), dealtAnew(test, Chance.of(seed, 3))));
  }

  /** Examples of the learnable kind; one whose class is full already is thrown away. */
  private static Examples sides(Chance chance) {
    float[] x = new float[TENFEAT_SIZE * TENFEAT_WIDTH];
    float[] y = new float[TENFEAT_SIZE];
    int[] count = new int[2];
    for (int i = 0; i < TENFEAT_SIZE; ) {
      double difference = chance.normal(0, TENFEAT_NOISE);
      for (int j = 0; j < TENFEAT_WIDTH; j++) {
        float value = (float) chance.normal(0, 1);
        x[i * TENFEAT_WIDTH + j] = value;
        difference += j < TENFEAT_WIDTH / 2 ? value : -value;
      }
      int label = difference > 0 ? 1 : 0;
      if (count[label] < TENFEAT_SIZE / 2) {
        count[label]++;
        y[i++] = label;
      }
    }
    return new Examples(x, new Shape(TENFEAT_WIDTH), y);
  }

  private static Examples dealtAnew(Examples examples, Chance chance) {
    int[] order = chance.order(examples.size());
    float[] labels = new float[order.length];
    for (int i = 0; i < order.length; i++) {
      labels[i] = examples.label(order[i]);
    }
    return new Examples(examples.features(), examples.shape(), labels);
  }

  /** Where a point of a class lies, but for the noise. */
  private interface Place {
    double[] of(int label, Chance chance);
  }

  private static Examples points(int n, int classes, double noise, long seed, Place place) {
    if (n < 1) {
      throw new IllegalArgumentException("%d points are none; ask for at least 1.".formatted(n));
    }
    if (classes < 2) {
      throw new IllegalArgumentException(
          "There is nothing to tell apart in %d class; ask for at least 2.".formatted(classes));
    }
    if (!(noise >= 0 && Double.isFinite(noise))) {
      throw new IllegalArgumentException(
          "Noise is a standard deviation, 0 or more; it can't be %s.".formatted(noise));
    }
    float[] x = new float[2 * n];
    float[] y = new float[n];
    int[] order = Chance.of(seed, 0).order(n);
    for (int i = 0; i < n; i++) {
      Chance chance = Chance.of(seed, 1, i);
      double[] at = place.of(i % classes, chance);
      x[2 * order[i]] = (float) chance.normal(at[0], noise);
      x[2 * order[i] + 1] = (float) chance.normal(at[1], noise);
      y[order[i]] = i % classes;
    }
    return new Examples(x, new Shape(2), y);
  }

  private static double[] polar(double radius, double angle) {
    return new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
  }
}
