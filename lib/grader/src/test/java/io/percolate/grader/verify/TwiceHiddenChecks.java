package io.percolate.grader.verify;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;

/** Hidden. */
class TwiceHiddenChecks {
  @Check(value = "twice three", points = 1)
  void doublesThree(Twice twice) {
    expect(twice.of(3)).isCloseTo(6, 1e-9);
  }
}
