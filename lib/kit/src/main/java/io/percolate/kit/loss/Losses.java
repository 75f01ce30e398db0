package io.percolate.kit.loss;

import ai.djl.training.loss.Loss;

/** What networks of the lessons are paid for. Any other of DJL's losses works as well. */
public final class Losses {

  private Losses() {}

  /**
   * Softmax cross-entropy in nats, from logits {@code (batch, …, classes)} and class indices {@code
   * (batch, …)}: the mean of {@code −log softmax(logits)[label]}.
   */
  public static Loss crossEntropy() {
    return new CrossEntropy();
  }

  /**
   * Binary cross-entropy in nats, from one logit for each label, which is 0, 1 or a probability
   * between: the mean of {@code −y log σ(z) − (1 − y) log(1 − σ(z))}.
   *
   * <p>DJL's own {@code sigmoidBinaryCrossEntropyLoss} has the same value, but at a logit of
   * exactly 0, where networks that start at zero begin, its slope is −y instead of ½ − y.
   */
  public static Loss binaryCrossEntropy() {
    return new BinaryCrossEntropy();
  }

  /**
   * The mean of squared errors, for outputs that are one number for each label. DJL's own {@code
   * L2Loss} carries a factor ½.
   */
  public static Loss meanSquaredError() {
    return new MeanSquaredError();
  }

  /**
   * What a student is paid for: to answer as its teacher does, and as the labels say. From logits
   * {@code (batch, classes)} and labels {@code (batch, 1 + classes)}, which are the class and the
   * teacher's logits: {@code share · T² · KL(softmax(t / T) ‖ softmax(z / T)) + (1 − share) ·
   * cross-entropy(z, class)}.
   *
   * @param temperature T: the higher, the more of what the teacher says of wrong classes counts
   * @param share of the loss that is the teacher's, above 0 to 1
   * @see <a href="https://arxiv.org/abs/1503.02531">Hinton, Vinyals and Dean, 2015</a>
   */
  public static Loss distillation(double temperature, double share) {
    return new Distilling(temperature, share);
  }
}
