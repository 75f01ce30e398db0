package io.percolate.kit.compress;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.loss.Loss;
import io.percolate.kit.data.Examples;
import io.percolate.kit.loss.Losses;
import io.percolate.kit.train.Predictions;
import io.percolate.kit.train.Train;

/**
 * Has a small network, the student, learn from what a large one, the teacher, says of each example:
 *
 * <pre>{@code
 * fit(student, Distillation.targets(teacher, data), options().loss(Distillation.loss(4, 0.9)));
 * }</pre>
 *
 * @see <a href="https://arxiv.org/abs/1503.02531">Hinton, Vinyals and Dean, 2015</a>
 */
public final class Distillation {

  private Distillation() {}

  /**
   * The same examples with the teacher's logits after each label: {@code (1 + classes)} values.
   *
   * @param teacher a trained classifier, which is asked once about each example
   * @param data labelled with classes
   * @throws IllegalArgumentException if the teacher doesn't take such examples
   */
  public static Examples targets(Block teacher, Examples data) {
    Predictions said = Train.predict(teacher, data, Train.crossEntropy());
    if (data.labelWidth() != 1) {
      throw new IllegalArgumentException(
          "A teacher says something of one class an example, but these labels have shape %s."
              .formatted(data.labelShape()));
    }
    int units = said.units();
    float[] labels = new float[data.size() * (1 + units)];
    for (int i = 0; i < data.size(); i++) {
      labels[i * (1 + units)] = data.label(i);
      System.arraycopy(said.outputs(), i * units, labels, i * (1 + units) + 1, units);
    }
    return new Examples(data.features(), data.shape(), labels, new Shape(1 + units));
  }

  /** What the student is paid for; see {@link Losses#distillation}. */
  public static Loss loss(double temperature, double share) {
    return Losses.distillation(temperature, share);
  }
}
