package io.percolate.kit.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import ai.djl.training.loss.Loss;

/** {@code mean(log(1 + eᶻ) − y z)}, where softplus keeps the logarithm finite at any logit. */
final class BinaryCrossEntropy extends Loss {

  BinaryCrossEntropy() {
    super("binary cross-entropy");
  }

  @Override
  public NDArray evaluate(NDList labels, NDList predictions) {
    NDArray logits = predictions.singletonOrThrow();
    NDArray y = labels.singletonOrThrow().reshape(logits.getShape());
    return Activation.softPlus(logits).sub(logits.mul(y)).mean();
  }
}
