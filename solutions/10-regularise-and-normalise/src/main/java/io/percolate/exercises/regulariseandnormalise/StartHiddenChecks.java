package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Start} that graders have. */
class StartHiddenChecks {
  @Check(value = "other networks by He", points = 0.5)
  @Order(1)
  void holdsForHe(Start start, Inputs inputs) {
    for (int[] sizes : networks(inputs)) {
      double[] right = layers(sizes).mapToDouble(i -> 2.0 / sizes[i]).toArray();
      expect(start.variances(sizes, true))
          .unlike(layers(sizes).mapToDouble(i -> 2.0 / sizes[i + 1]).toArray(), StartChecks.OUT)
          .unlike(
              layers(sizes).mapToDouble(i -> Math.sqrt(right[i])).toArray(), StartChecks.DEVIATION)
          .isCloseTo(right, 1e-7);
    }
  }

  @Check(value = "other networks by Glorot", points = 0.5)
  @Order(2)
  void holdsForGlorot(Start start, Inputs inputs) {
    for (int[] sizes : networks(inputs)) {
      double[] right = layers(sizes).mapToDouble(i -> 2.0 / (sizes[i] + sizes[i + 1])).toArray();
      expect(start.variances(sizes, false))
          .unlike(layers(sizes).mapToDouble(i -> right[i] / 2).toArray(), StartChecks.HALF)
          .unlike(
              layers(sizes).mapToDouble(i -> Math.sqrt(right[i])).toArray(), StartChecks.DEVIATION)
          .isCloseTo(right, 1e-7);
    }
  }

  /** One layer, and several. */
  private static List<int[]> networks(Inputs inputs) {
    return List.of(inputs.integers(2, 5, 300), inputs.integers(inputs.integer(4, 7), 5, 300));
  }

  private static IntStream layers(int[] sizes) {
    return IntStream.range(0, sizes.length - 1);
  }
}
