package io.percolate.exercises.forwardpass;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shapes} that graders have. */
class ShapesHiddenChecks {
  @Check(value = "networks of any depth", points = 0.5)
  @Order(1)
  void holdForAnyNetwork(Shapes shapes, Inputs inputs) {
    for (int layers = 1; layers <= 5; layers++) {
      ShapesChecks.expectShapes(
          shapes, inputs.integer(200, 300), inputs.integers(layers + 1, 1, 99));
    }
  }

  @Check(value = "one example, and layers of one unit", points = 0.5)
  @Order(2)
  void holdForOnes(Shapes shapes, Inputs inputs) {
    int inputsOf = inputs.integer(2, 9);
    ShapesChecks.expectShapes(shapes, 1, inputsOf, inputsOf + 1, inputsOf + 2);
    ShapesChecks.expectShapes(shapes, inputs.integer(20, 30), inputsOf, 1, inputsOf + 3, 1);
  }
}
