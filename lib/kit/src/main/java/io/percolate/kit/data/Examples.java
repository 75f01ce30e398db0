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
 * @param labels label after label, {@code size × labelShape.size()} values: class indices, or
 *     numbers to predict
 * @param labelShape the shape of one example's label: {@code ()} for one value, {@code (8)} for one
 *     at each of 8 places of a sequence
 */
public record Examples(float[] features, Shape shape, float[] labels, Shape labelShape) {

  /**
   * Checks that features and labels fit together.
   *
   * @throws IllegalArgumentException if they don't
   */
  public Examples {
    if (labelShape.size() < 1 || labels.length % labelShape.size() != 0) {
      throw new IllegalArgumentException(
          "%d label values don't make whole labels of shape %s."
              .formatted(labels.length, labelShape));
    }
    if (shape.size() < 1) {
      throw new IllegalArgumentException(
          "An example of shape %s has no values to learn from; each size is at least 1."
              .formatted(shape));
    }
    long size = labels.length / labelShape.size();
    if (features.length != size * shape.size()) {
      throw new IllegalArgumentException(
          "%d labels and examples of shape %s need %d feature values, but there are %d."
              .formatted(size, shape, size * shape.size(), features.length));
    }
  }

  /** Examples with one label value each. */
  public Examples(float[] features, Shape shape, float[] labels) {
    this(features, shape, labels, new Shape());
  }

  /** How many examples there are. */
  public int size() {
    return labels.length / labelWidth();
  }

  /** How many values one label has. */
  public int labelWidth() {
    return (int) labelShape.size();
  }

  /** How many values one example has. */
  public int width() {
    return (int) shape.size();
  }

  /**
   * The features of example {@code i}: a copy, {@code width()} long.
   *
   * @throws IndexOutOfBoundsException if there is no such example
   */
  public float[] features(int i) {
    check(i);
    return Arrays.copyOfRange(features, i * width(), (i + 1) * width());
  }

  /**
   * The same examples with these features alone, in this order: {@code columns(j).features()} are
   * the values of feature {@code j}.
   *
   * @throws IndexOutOfBoundsException if there is no such feature
   */
  public Examples columns(int... columns) {
    float[] x = new float[size() * columns.length];
    for (int i = 0; i < x.length; i++) {
      int column = columns[i % columns.length];
      if (column < 0 || column >= width()) {
        throw new IndexOutOfBoundsException(
            "There is no feature %d; these %d are counted from 0.".formatted(column, width()));
      }
      x[i] = features[i / columns.length * width() + column];
    }
    return new Examples(x, new Shape(columns.length), labels, labelShape);
  }

  /**
   * The label of example {@code i}, or the first value of it.
   *
   * @throws IndexOutOfBoundsException if there is no such example
   */
  public float label(int i) {
    check(i);
    return labels[i * labelWidth()];
  }

  /**
   * The first {@code n} examples, or all where there are fewer.
   *
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public Examples take(int n) {
    if (n < 0) {
      throw new IllegalArgumentException(
          "%d examples can't be taken; 0 is the least.".formatted(n));
    }
    return pick(range(Math.min(n, size())));
  }

  /**
   * The examples at these places, in this order; a place may come twice.
   *
   * @throws IndexOutOfBoundsException if there is no example at one of them
   */
  public Examples pick(int... places) {
    float[] x = new float[places.length * width()];
    float[] y = new float[places.length * labelWidth()];
    for (int i = 0; i < places.length; i++) {
      check(places[i]);
      System.arraycopy(features, places[i] * width(), x, i * width(), width());
      System.arraycopy(labels, places[i] * labelWidth(), y, i * labelWidth(), labelWidth());
    }
    return new Examples(x, shape, y, labelShape);
  }

  /** The same examples in another order, the same one for the same seed. */
  public Examples shuffle(long seed) {
    return pick(order(size(), seed));
  }

  /**
   * A seeded permutation of {@code 0 … n−1} (Fisher and Yates), by {@link Random}: with a seed of
   * its own for each epoch it is the order in which {@code fit} takes examples.
   *
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public static int[] order(int n, long seed) {
    if (n < 0) {
      throw new IllegalArgumentException("%d places have no order; 0 is the least.".formatted(n));
    }
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

  private void check(int i) {
    if (i < 0 || i >= size()) {
      throw new IndexOutOfBoundsException(
          "There is no example %d; these %,d are counted from 0.".formatted(i, size()));
    }
  }

  private static int[] range(int n) {
    int[] range = new int[n];
    Arrays.setAll(range, i -> i);
    return range;
  }

  /** One line: how many there are, and their shape. */
  @Override
  public String toString() {
    String each = labelWidth() == 1 ? "" : ", labels of shape " + labelShape;
    return "%,d example%s of shape %s%s".formatted(size(), size() == 1 ? "" : "s", shape, each);
  }
}
