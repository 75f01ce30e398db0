package io.percolate.exercises.starthere;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Scale} that graders have. */
class ScaleHiddenChecks {
  @Check(value = "a picture of random pixels", points = 0.5)
  @Order(1)
  void holdsForAnyPixels(Scale scale, Inputs inputs) {
    int[] pixels = inputs.integers(inputs.integer(20, 60), 0, 255);
    expect(scale.of(pixels))
        .unlike(Arrays.stream(pixels).mapToDouble(p -> p / 255).toArray(), ScaleChecks.WHOLE)
        .isCloseTo(Arrays.stream(pixels).mapToDouble(p -> p / 255.0).toArray(), 1e-6);
  }

  @Check(value = "no pixels, and a single one", points = 0.5)
  @Order(2)
  void holdsForFewPixels(Scale scale, Inputs inputs) {
    expect(scale.of(new int[0])).isCloseTo(new double[0], 0);
    int pixel = inputs.integer(1, 254);
    expect(scale.of(new int[] {pixel})).isCloseTo(new double[] {pixel / 255.0}, 1e-6);
  }
}
