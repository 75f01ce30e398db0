package io.percolate.kit.metric;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures of predictions. Whatever is told class by class comes from a {@link #confusion}:
 *
 * <pre>{@code
 * int[][] confusion = confusion(labels, predictions, 10);
 * double[] recall = recall(confusion);
 * double f1 = macroF1(confusion);
 * }</pre>
 *
 * <p>A class's share of nothing is NaN, neither 0 nor 1: the precision of a class that was never
 * answered, the recall of one without examples, the F1 of one that is neither.
 */
public final class Metrics {

  private Metrics() {}

  /**
   * The share of right predictions, 0 to 1.
   *
   * @throws IllegalArgumentException if there are no labels, or not as many predictions
   */
  public static double accuracy(int[] labels, int[] predictions) {
    Check.paired(labels.length, predictions.length);
    return (double) range(labels.length).filter(i -> labels[i] == predictions[i]).count()
        / labels.length;
  }

  /**
   * How often class {@code [actual]} was taken for class {@code [predicted]}.
   *
   * @param classes how many there are; labels and predictions are whole numbers from 0, below it
   * @throws IllegalArgumentException if one isn't, if there are no labels, or not as many
   *     predictions
   */
  public static int[][] confusion(int[] labels, int[] predictions, int classes) {
    Check.paired(labels.length, predictions.length);
    Check.classes(classes);
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < labels.length; i++) {
      Check.classOf(i, labels[i], classes, "label");
      Check.classOf(i, predictions[i], classes, "prediction");
      counts[labels[i]][predictions[i]]++;
    }
    return counts;
  }

  /**
   * For each class, the share of its predictions that was right, {@code TP / (TP + FP)}; NaN for a
   * class that was never predicted.
   *
   * @param confusion {@code [actual][predicted]}
   * @throws IllegalArgumentException if that isn't a square of counts
   */
  public static double[] precision(int[][] confusion) {
    Check.counts(confusion);
    return each(confusion, k -> confusion[k][k] / predicted(confusion, k));
  }

  /**
   * For each class, the share of its examples that was found, {@code TP / (TP + FN)}; NaN for a
   * class without examples.
   *
   * @param confusion {@code [actual][predicted]}
   * @throws IllegalArgumentException if that isn't a square of counts
   */
  public static double[] recall(int[][] confusion) {
    Check.counts(confusion);
    return each(confusion, k -> confusion[k][k] / actual(confusion, k));
  }

  /**
   * For each class, the harmonic mean of precision and recall, {@code 2 TP / (2 TP + FP + FN)}; NaN
   * for a class that was neither there nor predicted. With two classes, {@code f1(confusion)[1]} is
   * what is called the F1 score.
   *
   * @param confusion {@code [actual][predicted]}
   * @throws IllegalArgumentException if that isn't a square of counts
   */
  public static double[] f1(int[][] confusion) {
    Check.counts(confusion);
    return each(
        confusion, k -> 2.0 * confusion[k][k] / (predicted(confusion, k) + actual(confusion, k)));
  }

  /**
   * The mean of {@link #f1} over the classes that occur, every class counting the same.
   *
   * @param confusion {@code [actual][predicted]}
   * @throws IllegalArgumentException if that isn't a square of counts, or nothing was counted
   */
  public static double macroF1(int[][] confusion) {
    return Arrays.stream(f1(confusion))
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElseThrow(Check::nothing);
  }

  /**
   * F1 of all classes' TP, FP and FN added up, every example counting the same. Where each example
   * has one label and one prediction, as here, that is the accuracy.
   *
   * @param confusion {@code [actual][predicted]}
   * @throws IllegalArgumentException if that isn't a square of counts, or nothing was counted
   */
  public static double microF1(int[][] confusion) {
    Check.counts(confusion);
    double all = range(confusion.length).mapToDouble(k -> actual(confusion, k)).sum();
    if (all == 0) {
      throw Check.nothing();
    }
    return range(confusion.length).mapToDouble(k -> confusion[k][k]).sum() / all;
  }

  /**
   * {@code mean((y − ŷ)²)}, in the squared unit of the labels.
   *
   * @throws IllegalArgumentException if there are no labels, not as many predictions, or one of
   *     them isn't a finite number
   */
  public static double meanSquaredError(double[] labels, double[] predictions) {
    Check.numbers(labels, predictions);
    return squaredErrors(labels, predictions) / labels.length;
  }

  /** As {@link #meanSquaredError(double[], double[])}. */
  public static double meanSquaredError(float[] labels, float[] predictions) {
    return meanSquaredError(doubles(labels), doubles(predictions));
  }

  /**
   * {@code mean(|y − ŷ|)}, in the unit of the labels.
   *
   * @throws IllegalArgumentException as {@link #meanSquaredError(double[], double[])}
   */
  public static double meanAbsoluteError(double[] labels, double[] predictions) {
    Check.numbers(labels, predictions);
    return range(labels.length).mapToDouble(i -> Math.abs(labels[i] - predictions[i])).sum()
        / labels.length;
  }

  /** As {@link #meanAbsoluteError(double[], double[])}. */
  public static double meanAbsoluteError(float[] labels, float[] predictions) {
    return meanAbsoluteError(doubles(labels), doubles(predictions));
  }

  /**
   * R², the share of the labels' variance that is explained: {@code 1 − Σ(y − ŷ)² / Σ(y − ȳ)²}. 1
   * is perfect, 0 is no better than answering their mean ȳ, and less is worse than that. Where all
   * labels are equal it is 1 if every prediction is exact, and else 0.
   *
   * @throws IllegalArgumentException as {@link #meanSquaredError(double[], double[])}, and for one
   *     label alone
   */
  public static double r2(double[] labels, double[] predictions) {
    Check.numbers(labels, predictions);
    if (labels.length < 2) {
      throw new IllegalArgumentException(
          "R² compares with how labels vary, and one label doesn't; give at least 2.");
    }
    double errors = squaredErrors(labels, predictions);
    if (Arrays.stream(labels).allMatch(y -> y == labels[0])) { // their mean may be off by a bit
      return errors == 0 ? 1 : 0;
    }
    double mean = Arrays.stream(labels).sum() / labels.length;
    return 1 - errors / Arrays.stream(labels).map(y -> (y - mean) * (y - mean)).sum();
  }

  /** As {@link #r2(double[], double[])}. */
  public static double r2(float[] labels, float[] predictions) {
    return r2(doubles(labels), doubles(predictions));
  }

  /**
   * The mean of {@code −log p} in nats, p being the probability that was given to the true class.
   * Probabilities are first moved 2⁻⁵² away from 0 and 1, where the logarithm would be infinite.
   *
   * @param labels the true classes
   * @param probabilities {@code [example][class]}, each from 0 to 1
   * @throws IllegalArgumentException if there are no labels, not as many rows, a label isn't a
   *     class of its row, or its probability isn't one
   */
  public static double logLoss(int[] labels, double[][] probabilities) {
    return logLoss(labels, probabilities, Math.ulp(1.0));
  }

  /** As {@link #logLoss(int[], double[][])}, but 2⁻²³ away, the precision of these numbers. */
  public static double logLoss(int[] labels, float[][] probabilities) {
    double[][] rows = Arrays.stream(probabilities).map(Metrics::doubles).toArray(double[][]::new);
    return logLoss(labels, rows, Math.ulp(1f));
  }

  private static double logLoss(int[] labels, double[][] probabilities, double least) {
    Check.paired(labels.length, probabilities.length);
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      Check.classOf(i, labels[i], probabilities[i].length, "label");
      double p = probabilities[i][labels[i]];
      Check.probability(i, p);
      sum -= Math.log(Math.min(1 - least, Math.max(least, p)));
    }
    return sum / labels.length;
  }

  /**
   * Among how many equally likely answers a model seems to choose: {@code exp(cross-entropy)}. It
   * is 1 for one that knows, and the number of classes for one that has no idea.
   *
   * @param crossEntropy the mean of {@code −log p}, in nats
   * @throws IllegalArgumentException if that is negative or NaN
   */
  public static double perplexity(double crossEntropy) {
    if (!(crossEntropy >= 0)) {
      throw new IllegalArgumentException(
          "A mean cross-entropy of %s nats can't be; −log p is at least 0."
              .formatted(crossEntropy));
    }
    return Math.exp(crossEntropy);
  }

  /**
   * Wilson's interval for a share: of 95 % intervals, about 95 in 100 hold the true one. Unlike the
   * plain {@code p ± z √(p(1 − p)/n)} it stays within 0 and 1, and says something of 10 in 10.
   *
   * @param successes how many of n
   * @param n how many were tried
   * @param confidence between 0 and 1; 0.95 is usual
   * @throws IllegalArgumentException if nothing was tried, successes aren't among them, or the
   *     confidence is no share
   * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, 1927</a>
   */
  public static Interval wilson(int successes, int n, double confidence) {
    if (n < 1 || successes < 0 || successes > n) {
      throw new IllegalArgumentException(
          "%d of %d is no share; count at least one try, and no more successes than tries."
              .formatted(successes, n));
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "A confidence of %s isn't between 0 and 1; 0.95 is usual.".formatted(confidence));
    }
    double z = Normal.deviations(confidence);
    double p = (double) successes / n;
    double weight = 1 + z * z / n;
    double middle = (p + z * z / (2.0 * n)) / weight;
    double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / weight;
    return new Interval(successes == 0 ? 0 : middle - reach, successes == n ? 1 : middle + reach);
  }

  private static double actual(int[][] confusion, int k) {
    return range(confusion.length).mapToDouble(j -> confusion[k][j]).sum();
  }

  private static double predicted(int[][] confusion, int k) {
    return range(confusion.length).mapToDouble(j -> confusion[j][k]).sum();
  }

  private static double[] each(int[][] confusion, IntToDoubleFunction measure) {
    return range(confusion.length).mapToDouble(measure).toArray();
  }

  private static double squaredErrors(double[] labels, double[] predictions) {
    return range(labels.length).mapToDouble(i -> Math.pow(labels[i] - predictions[i], 2)).sum();
  }

  private static IntStream range(int n) {
    return IntStream.range(0, n);
  }

  private static double[] doubles(float[] values) {
    return range(values.length).mapToDouble(i -> values[i]).toArray();
  }
}
