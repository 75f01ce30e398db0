package io.percolate.exercises.forwardpass;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link LinearStack} that graders have. */
class LinearStackHiddenChecks {
  @Check(value = "stacks of any depth and width", points = 1)
  @Order(1)
  void foldsAnyStack(LinearStack stack, Inputs inputs) {
    for (int depth = 2; depth <= 4; depth++) {
      LinearStackChecks.expectFolded(
          stack, Quarters.layers(inputs, inputs.integers(depth + 1, 1, 4)));
    }
    LinearStackChecks.expectFolded(stack, Quarters.layers(inputs, 1, 1, 1));
    for (int width = 2; width <= 4; width++) {
      LinearStackChecks.expectFolded(stack, Quarters.layers(inputs, width, width, width));
      LinearStackChecks.expectFolded(stack, Quarters.layers(inputs, width, width, width, width));
    }
  }

  @Check(value = "a stack of one layer", points = 0.5)
  @Order(2)
  void leavesOneLayer(LinearStack stack, Inputs inputs) {
    LinearStackChecks.expectFolded(
        stack, Quarters.layers(inputs, inputs.integer(1, 3), inputs.integer(4, 6)));
  }
}
