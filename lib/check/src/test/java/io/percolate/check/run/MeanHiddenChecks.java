package io.percolate.check.run;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;

/** What graders have too. */
class MeanHiddenChecks {
  @Check(value = "random numbers", points = 2)
  void holdsForRandomNumbers(Mean mean, Inputs inputs) {
    double[] numbers = inputs.reals(inputs.integer(3, 9), -10, 10);
    expect(mean.of(numbers)).isCloseTo(Arrays.stream(numbers).average().orElseThrow(), 1e-9);
  }
}
