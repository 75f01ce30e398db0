package io.percolate.grader.verify;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;

/** Public. */
class TwiceChecks {
  @Check(value = "twice one", points = 1)
  void doublesOne(Twice twice) {
    expect(twice.of(1)).isCloseTo(2, 1e-9);
  }
}
