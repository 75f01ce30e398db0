package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Dropout} that graders have. */
class DropoutHiddenChecks {
  @Check(value = "other batches in training", points = 0.5)
  @Order(1)
  void holdsForOtherBatches(Dropout dropout, Inputs inputs) {
    for (int i = 0; i < 3; i++) {
      int examples = inputs.integer(2, 6);
      int units = inputs.integer(3, 9);
      double p = inputs.real(0.1, 0.9);
      double[][] x = inputs.reals(examples, units, -3, 3);
      double[][] draws = inputs.reals(examples, units, 0, 1);
      expect(dropout.apply(x, draws, p, true))
          .unlike(dropped(x, draws, p, 1), DropoutChecks.NOT_DIVIDED)
          .unlike(dropped(x, draws, p, 1 / p), DropoutChecks.BY_P)
          .unlike(dropped(x, draws, p, 1 - p), DropoutChecks.MULTIPLIED)
          .isCloseTo(dropped(x, draws, p, 1 / (1 - p)), 1e-4);
    }
  }

  @Check(value = "the mean stays", points = 0.5)
  @Order(2)
  void keepsTheMean(Dropout dropout, Inputs inputs) {
    double p = inputs.real(0.55, 0.75);
    double size = inputs.real(1, 3);
    double[][] x = new double[100][100];
    double[][] draws = inputs.reals(100, 100, 0, 1);
    for (double[] row : x) {
      Arrays.fill(row, size);
    }
    double[][] y = dropout.apply(x, draws, p, true);
    double mean = Arrays.stream(y).flatMapToDouble(Arrays::stream).average().orElse(0);
    expectThat(
        Math.abs(mean - size) < 0.1 * size,
        "the mean of 10,000 activations of %.3f, at p = %.3f\nexpected  about %.3f\nbut got   %.3f"
            .formatted(size, p, size, mean));
    double[][] expected = dropped(x, draws, p, 1 / (1 - p));
    expect(y).of("10,000 activations").isCloseTo(expected, 1e-4);
  }

  @Check(value = "other batches in use", points = 0.5)
  @Order(3)
  void holdsInUse(Dropout dropout, Inputs inputs) {
    double p = inputs.real(0.2, 0.8);
    double[][] x = inputs.reals(inputs.integer(1, 5), 6, -3, 3);
    double[][] draws = inputs.reals(x.length, 6, 0, 1);
    double[][] none = new double[x.length][6];
    for (double[] row : none) {
      Arrays.fill(row, 1);
    }
    expect(dropout.apply(x, draws, p, false))
        .unlike(dropped(x, none, p, 1 - p), DropoutChecks.SCALED_IN_USE)
        .unlike(dropped(x, draws, p, 1 / (1 - p)), DropoutChecks.DROPPED_IN_USE)
        .unlike(dropped(x, draws, p, 1), DropoutChecks.DROPPED_IN_USE)
        .isCloseTo(x, 1e-5);
  }

  private static double[][] dropped(double[][] x, double[][] draws, double p, double factor) {
    double[][] y = new double[x.length][x[0].length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        y[i][j] = draws[i][j] < p ? 0 : x[i][j] * factor;
      }
    }
    return y;
  }
}
