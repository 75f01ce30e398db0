package io.percolate.exercises.sample;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;

class MseHiddenChecks {
  @Check(value = "random pairs", points = 2)
  void holdsForRandomPairs(Mse mse, Inputs inputs) {
    double[] y = inputs.reals(3, -5, 5);
    double[] yHat = inputs.reals(3, -5, 5);
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += (y[i] - yHat[i]) * (y[i] - yHat[i]);
    }
    expect(mse.of(y, yHat)).isCloseTo(sum / y.length, 1e-9);
  }
}
