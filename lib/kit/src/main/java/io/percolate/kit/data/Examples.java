package io.percolate.kit.data;

import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.Random;

/**
 * Features and their labels, held as plain arrays: what a network is trained on or tested with.
 *
 * <p>Immutable by convention: nobody writes into the arrays after they are handed over, so that
 * slices and shuffles never surprise their source.
 *
 * @param features row after row, {@code size × shape.size()} values
 * @param shape the shape of one example, without the batch: {@code (1, 28, 28)} for a grey image
 * @param labels one value an example: a class index, or a number to predict
 */
public record Examples(float[] features, Shape shape, float[] labels) {

  /**
   * Checks that features and labels fit together.
   *
   * @throws IllegalArgumentException if they don't
   */
  public Examples {
    if (features.length != labels.length * shape.size()) {
      throw new IllegalArgumentException(
          "%d labels of shape %s need %d feature values, but there are %d."
              .formatted(labels.length, shape, labels.length * shape.size(), features.length));
    }
  }

  /** How many examples there are. */
  public int size() {
    return labels.length;
  }

  /** How many values one example has. */
  public int width() {
    return (int) shape.size();
  }

  /** The features of example {@code i}: a copy, {@code width()} long. */
  public float[] features(int i) {
    return Arrays.copyOfRange(features, i * width(), (i + 1) * width());
  }

  /** The label of example {@code i}. */
  public float label(int i) {
    return labels[i];
  }

  /** The first {@code n} examples, or all where there are fewer. */
  public Examples take(int n) {
    return pick(range(Math.min(n, size())));
  }

  /** The examples at these places, in this order; a place may come twice. */
  public Examples pick(int... places) {
    float[] x = new float[places.length * width()];
    float[] y = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      System.arraycopy(features, places[i] * width(), x, i * width(), width());
      y[i] = labels[places[i]];
    }
    return new Examples(x, shape, y);
  }

  /** The same examples in another order, the same one for the same seed. */
  public Examples shuffle(long seed) {
    return pick(order(size(), seed));
  }

  /** A seeded permutation of {@code 0 … n−1} (Fisher and Yates). */
  public static int[] order(int n, long seed) {
    int[] order = range(n);
    Random random = new Random(seed);
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }

  private static int[] range(int n) {
    int[] range = new int[n];
    Arrays.setAll(range, i -> i);
    return range;
  }
}
