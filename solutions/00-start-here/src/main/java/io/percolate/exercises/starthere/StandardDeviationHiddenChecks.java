package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link StandardDeviation} that graders have. */
class StandardDeviationHiddenChecks {
  @Check(value = "random numbers", points = 0.5)
  @Order(1)
  void holdsForRandomNumbers(StandardDeviation spread, Inputs inputs) {
    double[] numbers = inputs.reals(inputs.integer(5, 40), -20, 20);
    expect(spread.of(numbers)).isCloseTo(deviation(numbers), 1e-6);
  }

  @Check(value = "a mean that isn't whole, and a single number", points = 0.5)
  @Order(2)
  void holdsForFewNumbers(StandardDeviation spread, Inputs inputs) {
    expect(spread.of(new double[] {1, 2}))
        .unlike(Math.sqrt(0.5), "Is the mean 1.5, or did an int make it 1?")
        .isCloseTo(0.5, 1e-9);
    expect(spread.of(new double[] {inputs.real(-5, 5)})).isCloseTo(0, 1e-9);
  }

  @Check(value = "a little spread far from 0", points = 0.5)
  @Order(3)
  void holdsFarFromZero(StandardDeviation spread, Inputs inputs) {
    double[] numbers = inputs.reals(10, 0, 1);
    double[] far = numbers.clone();
    for (int i = 0; i < far.length; i++) {
      far[i] = numbers[i] + 1e6;
    }
    expect(spread.of(far)).isCloseTo(deviation(far), 1e-3);
  }

  private static double deviation(double[] numbers) {
    double mean = 0;
    for (double x : numbers) {
      mean += x / numbers.length;
    }
    double squares = 0;
    for (double x : numbers) {
      squares += (x - mean) * (x - mean);
    }
    return Math.sqrt(squares / numbers.length);
  }
}
