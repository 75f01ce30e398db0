package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Start} that learners see. */
class StartChecks {
  static final String DEVIATION =
      "These are standard deviations. Return variances, without the root.";
  static final String OUT = "That goes by the units of the layer. He's start goes by its inputs.";
  static final String WHOLE = "An int divided by an int is an int, here 0. Write 2.0.";
  static final String ONE = "That is 1 / n, which suits a layer without ReLU. He's start is 2 / n.";
  static final String OTHER = "That is the other start.";
  static final String HALF =
      "That is 1 / (n + m). For n = m it must be 1 / n, so the numerator is 2.";

  @Check(value = "He's start of a 784-64-10 network", points = 0.5)
  @Order(1)
  void drawsByHe(Start start) {
    expect(start.variances(new int[] {784, 64, 10}, true))
        .unlike(new double[] {Math.sqrt(2.0 / 784), Math.sqrt(2.0 / 64)}, DEVIATION)
        .unlike(new double[] {2.0 / 64, 0.2}, OUT)
        .unlike(new double[] {0, 0}, WHOLE)
        .unlike(new double[] {1.0 / 784, 1.0 / 64}, ONE)
        .unlike(new double[] {2.0 / 848, 2.0 / 74}, OTHER)
        .isCloseTo(new double[] {2.0 / 784, 2.0 / 64}, 1e-7);
  }

  @Check(value = "Glorot's start of a 784-64-10 network", points = 0.5)
  @Order(2)
  void drawsByGlorot(Start start) {
    expect(start.variances(new int[] {784, 64, 10}, false))
        .unlike(new double[] {Math.sqrt(2.0 / 848), Math.sqrt(2.0 / 74)}, DEVIATION)
        .unlike(new double[] {0, 0}, WHOLE)
        .unlike(new double[] {1.0 / 848, 1.0 / 74}, HALF)
        .unlike(
            new double[] {1.0 / 784, 1.0 / 64},
            "That is 1 / n. Glorot's start looks at the units m as well.")
        .unlike(new double[] {2.0 / 784, 2.0 / 64}, OTHER)
        .isCloseTo(new double[] {2.0 / 848, 2.0 / 74}, 1e-7);
  }
}
