package io.percolate.grader.verify;

import io.percolate.check.test.Check;

/** Worth less than the contract says. */
class CarelessChecks {
  @Check(value = "nothing", points = 1)
  void checksNothing(Careless careless) {}
}
