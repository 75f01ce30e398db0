package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Scale} that graders have. */
class ScaleHiddenChecks {
  private static final String ROUNDED = "These are rounded. Return the quotients as they are.";

  @Check(value = "a picture of random pixels", points = 0.5)
  @Order(1)
  void holdsForAnyPixels(Scale scale, Inputs inputs) {
    int[] pixels = inputs.integers(inputs.integer(300, 400), 0, 255); // some come twice
    double[] right = scaled(Arrays.stream(pixels));
    expect(scale.of(pixels))
        .unlike(Arrays.stream(pixels).mapToDouble(p -> p / 255).toArray(), ScaleChecks.WHOLE)
        .unlike(
            scaled(Arrays.stream(pixels).sorted()), "The pixels were sorted. Leave them in place.")
        .unlike(rounded(right, 10), ROUNDED)
        .unlike(rounded(right, 100), ROUNDED)
        .unlike(rounded(right, 1000), ROUNDED)
        .isCloseTo(right, ScaleChecks.TOLERANCE);
  }

  @Check(value = "no pixels, and a single one", points = 0.5)
  @Order(2)
  void holdsForFewPixels(Scale scale, Inputs inputs) {
    expect(scale.of(new int[0])).isCloseTo(new double[0], 0);
    int pixel = inputs.integer(1, 254);
    expect(scale.of(new int[] {pixel}))
        .isCloseTo(new double[] {pixel / 255.0}, ScaleChecks.TOLERANCE);
  }

  private static double[] scaled(IntStream pixels) {
    return pixels.mapToDouble(p -> p / 255.0).toArray();
  }

  private static double[] rounded(double[] numbers, double parts) {
    return Arrays.stream(numbers).map(x -> Math.round(x * parts) / parts).toArray();
  }
}
