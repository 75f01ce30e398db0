package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link BatchNoise} that graders have. */
class BatchNoiseHiddenChecks {
  @Check(value = "many examples, many weights", points = 0.5)
  @Order(1)
  void holdsForManyWeights(BatchNoise noise, Inputs inputs) {
    int weights = inputs.integer(4, 8);
    double[][] gradients = inputs.reals(inputs.integer(8, 15), weights, -2, 2);
    int[] sizes = inputs.integers(6, 2, 300);
    sizes[0] = inputs.integer(2, 7); // a batch of a part of the examples
    sizes[1] = sizes[4]; // one size twice
    double n = gradients.length;
    double sigma = sigma(gradients);
    expect(noise.of(gradients, sizes))
        .unlike(each(sizes, b -> sigma / b), BatchNoiseChecks.DIVIDED_BY_SIZE)
        .unlike(each(sizes, b -> sigma * sigma / b), BatchNoiseChecks.VARIANCE)
        .unlike(each(sizes, b -> sigma * Math.sqrt(n / (n - 1) / b)), BatchNoiseChecks.LESS_ONE)
        .unlike(each(sizes, b -> sigma / Math.sqrt(weights * b)), BatchNoiseChecks.BY_WEIGHT)
        .unlike(each(sizes, b -> length(gradients) / Math.sqrt(b)), BatchNoiseChecks.NOT_CENTRED)
        .isCloseTo(each(sizes, b -> sigma / Math.sqrt(b)), 1e-5);
  }

  @Check(value = "gradients that nearly agree", points = 0.5)
  @Order(2)
  void subtractsTheMean(BatchNoise noise, Inputs inputs) {
    double[] shared = inputs.reals(inputs.integer(10, 12), 5, 9); // more weights than examples
    double[][] gradients = inputs.reals(inputs.integer(5, 9), shared.length, -0.5, 0.5);
    for (double[] row : gradients) {
      Arrays.setAll(row, i -> row[i] + shared[i]);
    }
    int[] sizes = {1, inputs.integer(2, 50)};
    double sigma = sigma(gradients);
    expect(noise.of(gradients, sizes))
        .unlike(each(sizes, b -> length(gradients) / Math.sqrt(b)), BatchNoiseChecks.NOT_CENTRED)
        .isCloseTo(each(sizes, b -> sigma / Math.sqrt(b)), 1e-5);
  }

  @Check(value = "gradients that agree, a single one, and no sizes", points = 0.5)
  @Order(3)
  void holdsAtTheEnds(BatchNoise noise, Inputs inputs) {
    for (int examples = 1; examples <= 16; examples++) {
      double[][] same = new double[examples][];
      Arrays.fill(same, inputs.reals(3, -2, 2));
      expect(noise.of(same, new int[] {1, 9}))
          .unlike(
              new double[] {Double.NaN, Double.NaN},
              "NaN is the root of a number below 0, or 0/0. A mean square less a squared mean may come out just below 0: sum the squared distances to the mean instead, and divide by n.")
          .isCloseTo(new double[2], 1e-5);
    }
    expect(noise.of(inputs.reals(3, 2, -1, 1), new int[0])).isCloseTo(new double[0], 0);
  }

  private interface OfSize {
    double of(double size);
  }

  private static double[] each(int[] sizes, OfSize value) {
    return Arrays.stream(sizes).mapToDouble(value::of).toArray();
  }

  private static double sigma(double[][] gradients) {
    double squares = 0;
    for (int i = 0; i < gradients[0].length; i++) {
      int weight = i;
      double mean =
          Arrays.stream(gradients).mapToDouble(row -> row[weight]).average().orElseThrow();
      for (double[] row : gradients) {
        squares += (row[i] - mean) * (row[i] - mean) / gradients.length;
      }
    }
    return Math.sqrt(squares);
  }

  /** The root of the mean squared length, which is what comes out without a mean subtracted. */
  private static double length(double[][] gradients) {
    double squares = 0;
    for (double[] row : gradients) {
      squares += Arrays.stream(row).map(g -> g * g).sum() / gradients.length;
    }
    return Math.sqrt(squares);
  }
}
