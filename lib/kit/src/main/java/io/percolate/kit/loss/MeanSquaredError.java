package io.percolate.kit.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.loss.Loss;

/** {@code mean((y − ŷ)²)}, for outputs {@code (batch, 1)} and labels {@code (batch)}. */
final class MeanSquaredError extends Loss {

  MeanSquaredError() {
    super("mean squared error");
  }

  @Override
  public NDArray evaluate(NDList labels, NDList predictions) {
    NDArray output = predictions.singletonOrThrow();
    // Reshaped first: (batch) − (batch, 1) would broadcast to (batch, batch) without a word.
    return output.sub(labels.singletonOrThrow().reshape(output.getShape())).square().mean();
  }
}
