package io.percolate.check.run;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** What learners see; run by {@link Checks} alone. */
class MeanChecks {
  @Check(value = "two numbers by hand", points = 1)
  @Order(1)
  void addsAndDivides(Mean mean) {
    expect(mean.of(new double[] {1, 4}))
        .unlike(5, "That is the sum; divide it by how many there are.")
        .isCloseTo(2.5, 1e-9);
  }

  @Check(value = "one number is its own mean", points = 1)
  @Order(2)
  void leavesOneNumberAlone(Mean mean) {
    expect(mean.of(new double[] {7})).isCloseTo(7, 1e-9);
  }
}
