package io.percolate.exercises.forwardpass;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link SigmoidTanh} that graders have. */
class SigmoidTanhHiddenChecks {
  @Check(value = "random numbers", points = 0.5)
  @Order(1)
  void holdForRandomNumbers(SigmoidTanh functions, Inputs inputs) {
    double[] z = inputs.reals(inputs.integer(8, 30), -9, 9);
    SigmoidTanhChecks.expectSigmoid(functions, z);
    SigmoidTanhChecks.expectTanh(functions, z);
    SigmoidTanhChecks.expectTanh(functions, inputs.reals(20, -0.3, 0.3));
  }

  @Check(value = "as far out as a double goes", points = 0.5)
  @Order(2)
  void holdFarOut(SigmoidTanh functions, Inputs inputs) {
    double far = inputs.real(400, 9_000);
    double[] z = {far, -far, 1e9, -1e9, 1e300, -1e300, 0};
    SigmoidTanhChecks.expectTanh(functions, z);
    SigmoidTanhChecks.expectSigmoid(functions, z);
  }

  @Check(value = "sigmoid's small values down to −740", points = 0.5)
  @Order(3)
  void holdInTheTail(SigmoidTanh functions, Inputs inputs) {
    SigmoidTanhChecks.expectTail(functions, inputs.reals(10, -120, -30));
    SigmoidTanhChecks.expectTail(functions, inputs.reals(10, -740, -120));
    SigmoidTanhChecks.expectTail(functions, -710, -740);
  }
}
