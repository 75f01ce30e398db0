package io.percolate.exercises.sample;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

class CrossEntropyChecks {
  @Check(value = "a certain answer costs nothing", points = 0.1)
  @Order(1)
  void isZeroWhereCertain(CrossEntropy crossEntropy) {
    expect(crossEntropy.of(new double[] {0, 1}, 1)).isCloseTo(0, 1e-9);
  }

  @Check(value = "nine tenths", points = 0.2)
  @Order(2)
  void isALogarithm(CrossEntropy crossEntropy) {
    expect(crossEntropy.of(new double[] {0.9, 0.1}, 0)).isCloseTo(0.1053605, 1e-6);
  }
}
