package io.percolate.kit.train;

import io.percolate.kit.metric.Metrics;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a classifier did on examples with known labels.
 *
 * @param loss mean cross-entropy, in nats
 * @param labels the true classes
 * @param predictions the classes with the highest probability
 * @param probabilities {@code [example][class]}, each row adding up to 1
 */
public record Evaluation(double loss, int[] labels, int[] predictions, float[][] probabilities) {

  static Evaluation of(Predictions answers) {
    return new Evaluation(
        answers.loss(), answers.labels(), answers.classes(), answers.probabilities());
  }

  /** The share of right predictions, 0 to 1. */
  public double accuracy() {
    return Metrics.accuracy(labels, predictions);
  }

  /** e to the loss: among how many equally likely classes the network is as good as guessing. */
  public double perplexity() {
    return Metrics.perplexity(loss);
  }

  /** Which examples were predicted wrongly. */
  public int[] wrong() {
    return IntStream.range(0, labels.length).filter(i -> predictions[i] != labels[i]).toArray();
  }

  /** How often class {@code [actual]} was taken for class {@code [predicted]}. */
  public int[][] confusion() {
    return Metrics.confusion(labels, predictions, probabilities[0].length);
  }

  /** For each class, the share of its examples that was found; NaN for one without examples. */
  public double[] recall() {
    return Metrics.recall(confusion());
  }

  /** For each class, the harmonic mean of precision and recall; see {@link Metrics#f1}. */
  public double[] f1() {
    return Metrics.f1(confusion());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "accuracy %.2f %%, %d of %d wrong, loss %.4f",
        100 * accuracy(),
        wrong().length,
        labels.length,
        loss);
  }
}
