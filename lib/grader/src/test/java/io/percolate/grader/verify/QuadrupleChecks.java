package io.percolate.grader.verify;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;

/** Public, and all that there are. */
class QuadrupleChecks {
  @Check(value = "four times one", points = 1)
  void quadruplesOne(Quadruple quadruple) {
    expect(quadruple.of(1)).isCloseTo(4, 1e-9);
  }
}
