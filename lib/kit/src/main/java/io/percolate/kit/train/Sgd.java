package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/** {@code w ← w − rate · g}, in one native call that also clears the gradient. */
final class Sgd extends ExactOptimizer {

  Sgd(double rate) {
    super(rate);
  }

  @Override
  public void update(String id, NDArray weight, NDArray gradient) {
    NDList inputs = new NDList(weight, gradient);
    weight.getNDArrayInternal().sgdUpdate(inputs, new NDList(weight), rate, 0, 1, -1, 0, false);
  }
}
