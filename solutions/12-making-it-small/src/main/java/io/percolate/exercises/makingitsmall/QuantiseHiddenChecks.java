package io.percolate.exercises.makingitsmall;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.makingitsmall.Quantise.Quantised;
import org.junit.jupiter.api.Order;

/** Checks of {@link Quantise} that graders have. */
class QuantiseHiddenChecks {
  /** Further from a tie than single precision can err. */
  private static final double CLEAR = 0.45;

  @Check(value = "random rows of very different sizes", points = 0.75)
  @Order(1)
  void holdsForRandomRows(Quantise quantise, Inputs inputs) {
    int columns = inputs.integer(5, 12);
    float[][] weights = new float[inputs.integer(4, 8)][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = row(inputs, columns, Math.pow(10, inputs.real(-5, 3)));
    }
    expectAll(quantise, weights);
  }

  @Check(value = "a row of zeros stays one", points = 0.5)
  @Order(2)
  void keepsZeros(Quantise quantise, Inputs inputs) {
    int columns = inputs.integer(2, 5);
    expectAll(
        quantise,
        new float[][] {row(inputs, columns, 1), new float[columns], row(inputs, columns, 9)});
  }

  @Check(value = "rows of negative weights, and a single column", points = 0.25)
  @Order(3)
  void takesMagnitudes(Quantise quantise, Inputs inputs) {
    expectAll(quantise, new float[][] {inputs.floats(1, -3, -2), inputs.floats(1, 1, 2)});
    float[][] negative = {row(inputs, 6, 2)};
    for (int j = 0; j < negative[0].length; j++) {
      negative[0][j] = -Math.abs(negative[0][j]);
    }
    expectAll(quantise, negative);
  }

  private static void expectAll(Quantise quantise, float[][] weights) {
    Quantised got = quantise.of(weights);
    Rounding right = new Rounding(weights);
    QuantiseChecks.expectScales(got, right);
    QuantiseChecks.expectCodes(got, right);
    QuantiseChecks.expectRoundTrip(got, weights);
  }

  /** Weights whose codes aren't near a tie; the one of greatest magnitude is negative or not. */
  private static float[] row(Inputs inputs, int columns, double scale) {
    float[] row = new float[columns];
    for (int j = 0; j < columns; j++) {
      row[j] = (float) (scale * (inputs.integer(-125, 125) + inputs.real(-CLEAR, CLEAR)));
    }
    row[inputs.integer(0, columns - 1)] =
        (float) (scale * 127 * (inputs.integer(0, 1) == 0 ? 1 : -1));
    return row;
  }
}
