package io.percolate.exercises.sample;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

class MseChecks {
  @Check(value = "one pair by hand", points = 1)
  @Order(1)
  void squares(Mse mse) {
    expect(mse.of(new double[] {1}, new double[] {3})).isCloseTo(4, 1e-9);
  }

  @Check(value = "two pairs by hand", points = 1)
  @Order(2)
  void divides(Mse mse) {
    expect(mse.of(new double[] {1, 2}, new double[] {1, 4}))
        .unlike(4, "That is the sum of the squares; divide it by how many there are.")
        .isCloseTo(2, 1e-9);
  }

  @Check(value = "differences below zero count as well", points = 1)
  @Order(3)
  void hasNoSign(Mse mse) {
    expect(mse.of(new double[] {3, 0, 0}, new double[] {0, 0, 0})).isCloseTo(3, 1e-9);
  }
}
