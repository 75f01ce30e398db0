package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link ParameterCount} that graders have. */
class ParameterCountHiddenChecks {
  @Check(value = "networks of any depth", points = 0.5)
  @Order(1)
  void countsAnyNetwork(ParameterCount count, Inputs inputs) {
    for (int layers = 1; layers <= 6; layers++) {
      ParameterCountChecks.expectCount(count, inputs.integers(layers + 1, 1, 300));
    }
  }

  @Check(value = "more parameters than an int can count", points = 0.5)
  @Order(2)
  void countsMoreThanAnIntHolds(ParameterCount count, Inputs inputs) {
    int wide = inputs.integer(40_000, 46_000);
    ParameterCountChecks.expectCount(
        count, wide, wide, wide, 10); // each layer fits, the sum doesn't
    ParameterCountChecks.expectCount(count, 10, 2 * wide, 2 * wide + 1);
    int odd = 4 * inputs.integer(50_000_000, 60_000_000) + 1; // (odd + 1) · odd is no double
    ParameterCountChecks.expectCount(count, odd, odd);
  }
}
