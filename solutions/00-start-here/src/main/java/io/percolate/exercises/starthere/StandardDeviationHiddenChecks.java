package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link StandardDeviation} that graders have. */
class StandardDeviationHiddenChecks {
  private static final String CUT =
      "The mean was made a whole number. Keep it in a double, as it is.";

  private static final String ONE_PASS =
      "Was the square of the mean taken from the mean of the squares, or a float used? Two huge numbers that are nearly the same leave no digits. Take the mean away first, and square then, all in double.";

  @Check(value = "random numbers", points = 0.5)
  @Order(1)
  void holdsForRandomNumbers(StandardDeviation spread, Inputs inputs) {
    double[] numbers = inputs.reals(inputs.integer(5, 40), -20, 20);
    double mean = Arrays.stream(numbers).average().orElseThrow();
    double right = deviation(numbers);
    double n = numbers.length;
    expect(spread.of(numbers))
        .unlike(from((int) mean, numbers), CUT)
        .unlike(from(Math.round(mean), numbers), CUT)
        .unlike(right * right, "That is the variance; take its square root.")
        .unlike(right * Math.sqrt(n / (n - 1)), "You divided by n − 1; divide by n.")
        .isCloseTo(right, 1e-6);
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
      far[i] = numbers[i] + 1e8;
    }
    expect(spread.of(far))
        .unlike(Double.NaN, ONE_PASS)
        .unlike(onePass(far), ONE_PASS)
        .unlike(0, ONE_PASS)
        .isCloseTo(deviation(far), 1e-3);
  }

  /** By the mean of the squares. */
  private static double onePass(double[] numbers) {
    double sum = 0;
    double squares = 0;
    for (double x : numbers) {
      sum += x;
      squares += x * x;
    }
    double mean = sum / numbers.length;
    return Math.sqrt(squares / numbers.length - mean * mean);
  }

  private static double deviation(double[] numbers) {
    return from(Arrays.stream(numbers).average().orElseThrow(), numbers);
  }

  /** The root of the mean square of distances from any place. */
  private static double from(double mean, double[] numbers) {
    double squares = 0;
    for (double x : numbers) {
      squares += (x - mean) * (x - mean);
    }
    return Math.sqrt(squares / numbers.length);
  }
}
