package io.percolate.exercises.backpropagation;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Tensors} that learners see: the lesson's network, one verdict a tensor. */
class TensorsChecks {
  static final Net NET =
      new Net(
          new double[][] {{0.5, 0.5}, {-0.25, 1}, {1, 1}},
          new double[] {0, 0.5, -1},
          new double[][] {{1, -1, 0.5}, {-0.5, 1, 1}},
          new double[] {0.25, -0.25});
  private static final Verdicts LESSON =
      new Verdicts(NET, new double[] {2, -1}, new double[] {1, 0});

  @Check(value = "δ₂, at the logits", points = 0.5)
  @Order(1)
  void delta2(Tensors tensors) {
    LESSON.delta2(tensors);
  }

  @Check(value = "the gradient at W₂", points = 0.5)
  @Order(2)
  void outputWeights(Tensors tensors) {
    LESSON.dW2(tensors);
  }

  @Check(value = "the gradient at b₂", points = 0.25)
  @Order(3)
  void outputBiases(Tensors tensors) {
    LESSON.db2(tensors);
  }

  @Check(value = "δ₁, at what the hidden units add up", points = 0.5)
  @Order(4)
  void delta1(Tensors tensors) {
    LESSON.delta1(tensors);
  }

  @Check(value = "the gradient at W₁", points = 0.5)
  @Order(5)
  void hiddenWeights(Tensors tensors) {
    LESSON.dW1(tensors);
  }

  @Check(value = "the gradient at b₁", points = 0.25)
  @Order(6)
  void hiddenBiases(Tensors tensors) {
    LESSON.db1(tensors);
  }
}
