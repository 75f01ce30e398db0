package io.percolate.exercises.trainingdigits;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The nearest mean, and what is taken for it.
 *
 * @param pictures to learn from
 * @param labels their classes
 * @param classes how many there are
 */
record Baselines(float[][] pictures, int[] labels, int classes) {
  /** How far a picture is from a class. */
  private interface Distance {
    double of(float[] picture, int k);
  }

  int[] nearestMean(float[][] unseen) {
    double[][] means = means(true);
    return answers(unseen, (x, k) -> squares(x, means[k]));
  }

  /** How much nearer the nearest mean is than the next, relative to the latter's distance. */
  double margin(float[] picture) {
    double[][] means = means(true);
    double[] sorted =
        present().mapToDouble(k -> squares(picture, means[k])).sorted().limit(2).toArray();
    return sorted.length < 2 ? 1 : (sorted[1] - sorted[0]) / (sorted[1] + 1e-9);
  }

  int[] nearestSum(float[][] unseen) {
    double[][] sums = means(false);
    return answers(unseen, (x, k) -> squares(x, sums[k]));
  }

  int[] sumsOverAll(float[][] unseen) {
    return sumsOver(unseen, pictures.length);
  }

  int[] sumsOverEqualShares(float[][] unseen) {
    return sumsOver(unseen, (double) pictures.length / classes);
  }

  private int[] sumsOver(float[][] unseen, double count) {
    double[][] sums = means(false);
    return answers(
        unseen, (x, k) -> squares(x, Arrays.stream(sums[k]).map(pixel -> pixel / count).toArray()));
  }

  int[] absolute(float[][] unseen) {
    double[][] means = means(true);
    return answers(
        unseen,
        (x, k) ->
            IntStream.range(0, x.length).mapToDouble(j -> Math.abs(x[j] - means[k][j])).sum());
  }

  int[] nearestNeighbour(float[][] unseen) {
    return answers(
        unseen,
        (x, k) ->
            IntStream.range(0, labels.length)
                .filter(i -> labels[i] == k)
                .mapToDouble(i -> squares(x, doubles(pictures[i])))
                .min()
                .orElseThrow());
  }

  int[] largestProduct(float[][] unseen) {
    double[][] means = means(true);
    return answers(
        unseen, (x, k) -> -IntStream.range(0, x.length).mapToDouble(j -> x[j] * means[k][j]).sum());
  }

  int[] farthestMean(float[][] unseen) {
    double[][] means = means(true);
    return answers(unseen, (x, k) -> -squares(x, means[k]));
  }

  /** Classes without pictures have a mean of zeros. */
  int[] withEmptyClasses(float[][] unseen) {
    double[][] means = means(true);
    return Arrays.stream(unseen)
        .mapToInt(x -> nearest(IntStream.range(0, classes), x, (y, k) -> squares(y, means[k])))
        .toArray();
  }

  private int[] answers(float[][] unseen, Distance distance) {
    return Arrays.stream(unseen).mapToInt(x -> nearest(present(), x, distance)).toArray();
  }

  private static int nearest(IntStream candidates, float[] x, Distance distance) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int k : candidates.toArray()) {
      double d = distance.of(x, k);
      if (d < least) {
        least = d;
        best = k;
      }
    }
    return best;
  }

  private IntStream present() {
    return IntStream.range(0, classes).filter(k -> IntStream.of(labels).anyMatch(y -> y == k));
  }

  private double[][] means(boolean divided) {
    double[][] means = new double[classes][pictures[0].length];
    int[] counts = new int[classes];
    for (int i = 0; i < labels.length; i++) {
      counts[labels[i]]++;
      for (int j = 0; j < pictures[i].length; j++) {
        means[labels[i]][j] += pictures[i][j];
      }
    }
    for (int k = 0; k < classes && divided; k++) {
      for (int j = 0; j < means[k].length; j++) {
        means[k][j] /= Math.max(1, counts[k]);
      }
    }
    return means;
  }

  private static double squares(float[] x, double[] mean) {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += (x[j] - mean[j]) * (x[j] - mean[j]);
    }
    return sum;
  }

  private static double[] doubles(float[] x) {
    return IntStream.range(0, x.length).mapToDouble(j -> x[j]).toArray();
  }
}
