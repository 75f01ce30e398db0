package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.training.loss.Loss;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.loss.Softmax;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * A network's answers to examples, without learning from them, beside what they should have been.
 *
 * @param outputs the network's output for every example, one after another
 * @param targets the examples' labels, one after another
 * @param loss the mean over all examples
 */
public record Predictions(float[] outputs, float[] targets, double loss) {

  /** Large enough to keep the cores busy, small enough for any memory. */
  private static final int BATCH = 500;

  static Predictions of(Block network, Examples data, Loss loss) {
    return Torch.withoutGradients(() -> measure(network, data, loss));
  }

  private static Predictions measure(Block network, Examples data, Loss loss) {
    FloatBuffer outputs = null;
    double sum = 0;
    int seen = 0;
    for (MiniBatch next : new Batches(data, BATCH).inOrder()) {
      try (MiniBatch batch = next) {
        if (Thread.interrupted()) {
          throw new CancellationException("Stopped before all examples were seen.");
        }
        NDArray output = Train.forward(network, batch, false);
        if (outputs == null) {
          long size = Math.multiplyExact(output.getShape().slice(1).size(), (long) data.size());
          outputs = FloatBuffer.allocate(Math.toIntExact(size));
        }
        outputs.put(output.toFloatArray());
        double mean = number(Train.loss(loss, batch, output));
        if (Double.isNaN(mean)) {
          Check.sound(network);
          throw Check.undefined("a batch from example %d on".formatted(seen));
        }
        sum += mean * batch.size();
        seen += batch.size();
      }
    }
    return new Predictions(outputs.array(), data.labels(), sum / data.size());
  }

  /** Of a classifier: how many logits there are for each label. */
  public int units() {
    return outputs.length / targets.length;
  }

  /** Of a classifier: the true classes. */
  public int[] labels() {
    return IntStream.range(0, targets.length).map(i -> (int) targets[i]).toArray();
  }

  /**
   * Of a classifier: the classes with the highest logit, the first of equals.
   *
   * @throws IllegalStateException if there aren't two logits or more for each label
   */
  public int[] classes() {
    choice();
    return IntStream.range(0, targets.length)
        .map(i -> highest(outputs, i * units(), units()))
        .toArray();
  }

  /**
   * Of a classifier: the share of right classes, 0 to 1.
   *
   * @throws IllegalStateException as {@link #classes}
   */
  public double accuracy() {
    choice();
    return (double) right(outputs, targets) / targets.length;
  }

  /**
   * Of a classifier: softmax of the logits, {@code [label][class]}; each row adds up to 1.
   *
   * @throws IllegalStateException as {@link #classes}
   */
  public float[][] probabilities() {
    choice();
    return IntStream.range(0, targets.length)
        .mapToObj(i -> Softmax.of(Arrays.copyOfRange(outputs, i * units(), (i + 1) * units())))
        .toArray(float[][]::new);
  }

  private void choice() {
    if (units() < 2) {
      throw new IllegalStateException(
          ("There are %s outputs for %s label values, so no class is chosen among several. Of one"
                  + " logit for yes or no, an output above 0 says yes; a student of distillation is"
                  + " judged by evaluate(network, data), with the data's own labels.")
              .formatted(outputs.length, targets.length));
    }
  }

  /** A scalar's value, whatever its type: a loss times 0.5, a double, is one. */
  static float number(NDArray scalar) {
    return scalar.toArray()[0].floatValue();
  }

  /** How many of these rows of logits are highest at their label. */
  static int right(float[] logits, float[] labels) {
    int units = logits.length / labels.length;
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += highest(logits, i * units, units) == (int) labels[i] ? 1 : 0;
    }
    return right;
  }

  /** The place of the highest of {@code count} values from {@code start}, the first of equals. */
  private static int highest(float[] values, int start, int count) {
    int best = 0;
    for (int k = 1; k < count; k++) {
      if (values[start + k] > values[start + best]) {
        best = k;
      }
    }
    return best;
  }
}
