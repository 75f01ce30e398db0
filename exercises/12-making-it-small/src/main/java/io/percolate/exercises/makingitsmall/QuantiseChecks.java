package io.percolate.exercises.makingitsmall;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.makingitsmall.Quantise.Quantised;
import org.junit.jupiter.api.Order;

/** Checks of {@link Quantise} that learners see. */
class QuantiseChecks {
  private static final double RELATIVE = 1e-5;
  private static final float[][] EXAMPLE = {{0.5f, -1.27f, 0.254f}, {0.002f, 0, 0.00127f}};

  @Check(value = "the scales of the example", points = 0.5)
  @Order(1)
  void findsTheScales(Quantise quantise) {
    expectScales(quantise.of(EXAMPLE), new Rounding(EXAMPLE));
  }

  @Check(value = "the codes of the example", points = 0.5)
  @Order(2)
  void findsTheCodes(Quantise quantise) {
    expectCodes(quantise.of(EXAMPLE), new Rounding(EXAMPLE));
  }

  @Check(value = "each weight comes back within half a scale", points = 0.5)
  @Order(3)
  void comesBack(Quantise quantise) {
    float[][] weights = {{0.11f, -0.2f, 0.33f, 0.47f}, {-8.1f, 3.3f, 6.2f, -5.7f}};
    expectRoundTrip(quantise.of(weights), weights);
  }

  static void expectScales(Quantised got, Rounding right) {
    float[] scales = got.scales();
    expectThat(
        scales.length == right.scales().length,
        "expected  %d scales, one a row\nbut got   %d"
            .formatted(right.scales().length, scales.length));
    for (int i = 0; i < scales.length; i++) {
      double expected = right.scales()[i];
      expectThat(
          Math.abs(scales[i] - expected) <= RELATIVE * expected,
          "expected  the scale %s of row %d\nbut got   %s\n%s"
              .formatted((float) expected, i, scales[i], right.ofScale(i, scales[i])));
    }
  }

  static void expectCodes(Quantised got, Rounding right) {
    expect(got.codes())
        .unlike(right.cut(), Rounding.CUT)
        .unlike(right.floored(), Rounding.FLOORED)
        .unlike(right.halfAdded(), Rounding.HALF_ADDED)
        .unlike(right.withoutSigns(), Rounding.NO_SIGN)
        .unlike(right.oneScale(), Rounding.ONE_SCALE)
        .unlike(right.by(128), Rounding.BY_128)
        .unlike(right.wrapped(), Rounding.WRAPPED)
        .unlike(right.by(255), Rounding.BY_255)
        .unlike(right.shifted(), Rounding.SHIFTED)
        .unlike(right.ofTheGreatest(), Rounding.NO_MAGNITUDE)
        .isEqualTo(right.codes());
  }

  static void expectRoundTrip(Quantised got, float[][] weights) {
    float[][] restored = got.restored();
    float[] scales = new Rounding(weights).scales();
    expectThat(
        restored.length == weights.length,
        "expected  %d restored rows\nbut got   %d".formatted(weights.length, restored.length));
    for (int i = 0; i < weights.length; i++) {
      expectThat(
          restored[i].length == weights[i].length,
          "expected  %d restored weights in row %d\nbut got   %d"
              .formatted(weights[i].length, i, restored[i].length));
      boolean changed = false;
      for (int j = 0; j < weights[i].length; j++) {
        double error = Math.abs((double) restored[i][j] - weights[i][j]);
        expectThat(
            error <= scales[i] * (0.5 + 1e-4),
            "expected  weight [%d][%d], which is %s, to come back within %s\nbut got   %s, which is %s away\n%s"
                .formatted(
                    i,
                    j,
                    weights[i][j],
                    scales[i] / 2,
                    restored[i][j],
                    (float) error,
                    ofError(restored[i][j], got, i, j)));
        changed |= restored[i][j] != weights[i][j];
      }
      expectThat(
          changed || scales[i] == 0 || weights[i].length == 1,
          "expected  row %d made of whole codes\nbut got   the weights themselves\nRestore from codes and scales alone, as whoever reads the file has to."
              .formatted(i));
    }
  }

  private static String ofError(float restored, Quantised got, int i, int j) {
    if (got.codes().length > i && got.codes()[i].length > j && restored == got.codes()[i][j]) {
      return "That is the code itself; multiply it by its row's scale.";
    }
    if (Float.isNaN(restored)) {
      return "NaN is what 0 / 0 gives; a row of zeros has the scale 0.";
    }
    return "Rounding to the nearest code is never more than half a scale away; is the scale that of this row, and does the code keep its sign?";
  }
}
