package io.percolate.kit.train;

import io.percolate.kit.data.Examples;
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

  static Evaluation of(Inference inference, Examples data) {
    int classes = inference.outputs().length / data.size();
    int[] labels = new int[data.size()];
    int[] predictions = new int[data.size()];
    float[][] probabilities = new float[data.size()][];
    for (int i = 0; i < data.size(); i++) {
      labels[i] = (int) data.label(i);
      predictions[i] = highest(inference.outputs(), i * classes, classes);
      probabilities[i] = softmax(inference.outputs(), i * classes, classes);
    }
    return new Evaluation(inference.loss(), labels, predictions, probabilities);
  }

  /** The share of right predictions, 0 to 1. */
  public double accuracy() {
    return 1 - (double) wrong().length / labels.length;
  }

  /** Which examples were predicted wrongly. */
  public int[] wrong() {
    return IntStream.range(0, labels.length).filter(i -> predictions[i] != labels[i]).toArray();
  }

  /** How often class {@code [actual]} was taken for class {@code [predicted]}. */
  public int[][] confusion() {
    int[][] counts = new int[probabilities[0].length][probabilities[0].length];
    for (int i = 0; i < labels.length; i++) {
      counts[labels[i]][predictions[i]]++;
    }
    return counts;
  }

  /** For each class, the share of its examples that was found; NaN for one without examples. */
  public double[] recall() {
    int[][] confusion = confusion();
    return IntStream.range(0, confusion.length)
        .mapToDouble(k -> (double) confusion[k][k] / IntStream.of(confusion[k]).sum())
        .toArray();
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

  /** The place of the highest of {@code count} values from {@code start}, the first of equals. */
  static int highest(float[] values, int start, int count) {
    int best = 0;
    for (int k = 1; k < count; k++) {
      if (values[start + k] > values[start + best]) {
        best = k;
      }
    }
    return best;
  }

  private static float[] softmax(float[] logits, int start, int count) {
    float top = logits[start + highest(logits, start, count)];
    float[] probabilities = new float[count];
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += Math.exp(logits[start + k] - top); // at most e⁰: no overflow
    }
    for (int k = 0; k < count; k++) {
      probabilities[k] = (float) (Math.exp(logits[start + k] - top) / sum);
    }
    return probabilities;
  }
}
