package io.percolate.exercises.makingitsmall;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Pruning once and stepping with the mask held, and what is taken for it.
 *
 * @param weights {@code (rows, columns)}
 * @param density the share that is kept
 * @param gradients one for each step
 * @param rate how far a step goes
 */
record Pruning(float[][] weights, double density, float[][][] gradients, float rate) {
  static final String GREATEST =
      "The greatest weights were kept, so that every negative one is lost. What counts is the magnitude: Math.abs.";
  static final String SMALLEST =
      "The weights of least magnitude were kept; those are the ones to prune.";
  static final String SPARSITY =
      "That is what a density of 1 − density gives. The density is the share that is kept, not the share that goes.";
  static final String BY_ROW =
      "Each row was pruned by itself. The share is of the whole matrix: a row of small weights may lose them all.";
  static final String LAST =
      "Of equal magnitudes, the last ones were kept; the first are asked for, row by row.";
  static final String ALL_EQUAL =
      "More weights were kept than the density allows, since those that equal the threshold all stayed. Count them, and of equal ones keep the first.";
  static final String NONE_EQUAL =
      "Weights that equal the threshold all went, so that fewer were kept than the density asks for.";
  static final String ROUNDED_DOWN =
      "The number to keep was rounded down; round density · n to the nearest whole number.";
  static final String ROUNDED_UP =
      "The number to keep was rounded up; round density · n to the nearest whole number.";
  static final String NO_MASK =
      "Pruned weights came back: the step moved them too. Only kept places are moved.";
  static final String AGAIN =
      "Pruned weights moved in a step, and then the matrix was pruned anew, so that other places are kept than at first. Decide once, before the first step.";
  static final String AT_THE_END =
      "The steps were taken first, and the matrix was pruned after them. Prune first.";
  static final String BY_VALUE =
      "A kept weight that was 0 for a moment was taken for a pruned one and no longer moved. Remember the places, not the zeros.";
  static final String UPHILL = "The steps go up the gradient; subtract it.";
  static final String NO_STEPS = "No step was taken; subtract rate · gradient at each kept place.";
  static final String FIRST_STEP = "Only the first gradient was used; there is one for each step.";
  static final String LAST_STEP = "Only the last gradient was used; there is one for each step.";
  static final String NO_RATE = "The rate is missing: a step is rate · gradient.";

  /** Which places are kept. */
  boolean[][] kept(Comparator<Integer> order, long many) {
    boolean[][] kept = none();
    places()
        .boxed()
        .sorted(order)
        .limit(many)
        .forEach(p -> kept[p / columns()][p % columns()] = true);
    return kept;
  }

  boolean[][] kept() {
    return kept(byMagnitude().reversed(), count());
  }

  Comparator<Integer> byMagnitude() {
    return Comparator.comparingDouble(p -> Math.abs(at(p)));
  }

  Comparator<Integer> byValue() {
    return Comparator.comparingDouble(this::at);
  }

  long count() {
    return Math.round(exactCount());
  }

  double exactCount() {
    return density * size();
  }

  int size() {
    return weights.length * columns();
  }

  /** Those at least as great as the threshold, or greater. */
  boolean[][] threshold(boolean equalOnes) {
    boolean[][] kept = none();
    long many = count();
    if (many == 0) {
      return kept;
    }
    int last =
        places().boxed().sorted(byMagnitude().reversed()).skip(many - 1).findFirst().orElseThrow();
    double least = Math.abs(at(last));
    places()
        .filter(p -> equalOnes ? Math.abs(at(p)) >= least : Math.abs(at(p)) > least)
        .forEach(p -> kept[p / columns()][p % columns()] = true);
    return kept;
  }

  boolean[][] eachRow() {
    boolean[][] kept = new boolean[weights.length][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = new Pruning(new float[][] {weights[i]}, density, gradients, rate).kept()[0];
    }
    return kept;
  }

  /** After all steps, of which only kept places take part. */
  float[][] steps(boolean[][] kept) {
    return steps(kept, gradients.length, rate);
  }

  float[][] lastStep() {
    float[][][] last =
        Arrays.copyOfRange(gradients, Math.max(0, gradients.length - 1), gradients.length);
    return new Pruning(weights, density, last, rate).steps(kept());
  }

  float[][] steps(boolean[][] kept, int many, float by) {
    float[][] moved = masked(weights, kept);
    for (int s = 0; s < many; s++) {
      moved = masked(step(moved, gradients[s], by), kept);
    }
    return moved;
  }

  /** The first matrix is pruned, and every place moves. */
  float[][] unmasked() {
    float[][] moved = masked(weights, kept());
    for (float[][] gradient : gradients) {
      moved = step(moved, gradient, rate);
    }
    return moved;
  }

  float[][] again() {
    float[][] moved = masked(weights, kept());
    for (float[][] gradient : gradients) {
      float[][] next = step(moved, gradient, rate);
      moved = masked(next, new Pruning(next, density, gradients, rate).kept());
    }
    return moved;
  }

  float[][] atTheEnd() {
    float[][] moved = weights;
    for (float[][] gradient : gradients) {
      moved = step(moved, gradient, rate);
    }
    return masked(moved, new Pruning(moved, density, gradients, rate).kept());
  }

  /** What is 0 isn't moved. */
  float[][] byValues() {
    float[][] moved = masked(weights, kept());
    for (float[][] gradient : gradients) {
      boolean[][] other = none();
      for (int p = 0; p < size(); p++) {
        other[p / columns()][p % columns()] = moved[p / columns()][p % columns()] != 0;
      }
      moved = masked(step(moved, gradient, rate), other);
    }
    return moved;
  }

  private boolean[][] none() {
    return new boolean[weights.length][columns()];
  }

  private IntStream places() {
    return IntStream.range(0, size());
  }

  private int columns() {
    return weights[0].length;
  }

  private double at(int p) {
    return weights[p / columns()][p % columns()];
  }

  private static float[][] step(float[][] from, float[][] gradient, float by) {
    float[][] moved = new float[from.length][from[0].length];
    for (int i = 0; i < moved.length; i++) {
      for (int j = 0; j < moved[i].length; j++) {
        moved[i][j] = from[i][j] - by * gradient[i][j];
      }
    }
    return moved;
  }

  private static float[][] masked(float[][] values, boolean[][] kept) {
    float[][] masked = new float[values.length][values[0].length];
    for (int i = 0; i < masked.length; i++) {
      for (int j = 0; j < masked[i].length; j++) {
        masked[i][j] = kept[i][j] ? values[i][j] : 0;
      }
    }
    return masked;
  }
}
