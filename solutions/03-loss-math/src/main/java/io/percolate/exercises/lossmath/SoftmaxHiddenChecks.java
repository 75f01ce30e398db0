package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Softmax} that graders have. Large logits are quarters, exact even as floats. */
class SoftmaxHiddenChecks {
  private static final String ALL_ZERO =
      "e to a power below −745 is 0 in a double, and 0/0 is NaN. Take the largest logit away even where it is negative: a search that starts at 0, or at Double.MIN_VALUE, which is above 0, doesn't find it.";

  private static final String NOT_THE_LARGEST =
      "Something else than the largest logit was taken away: half of it, or a fixed number. That helps up to a size, and no further.";

  static final String FIXED_START =
      "The search for the largest logit starts at a number that is above all of these. Start at z[0], or at Double.NEGATIVE_INFINITY.";

  @Check(value = "random logits, few and many", points = 0.5)
  @Order(1)
  void holdsForRandomLogits(Softmax softmax, Inputs inputs) {
    for (int n : new int[] {1, 2, inputs.integer(5, 20)}) {
      double[] z = inputs.reals(n, -5, 5);
      expect(softmax.of(z)).isCloseTo(Reference.softmax(z), SoftmaxChecks.TOLERANCE);
    }
    double[] equal = SoftmaxChecks.filled(8, inputs.real(-2, 2));
    expect(softmax.of(equal)).isCloseTo(SoftmaxChecks.filled(8, 1.0 / 8), SoftmaxChecks.TOLERANCE);
  }

  @Check(value = "all logits far above 0, or all far below", points = 0.5)
  @Order(2)
  void holdsFarFromZero(Softmax softmax, Inputs inputs) {
    double[] near = quarters(inputs, 5);
    double far = inputs.integer(2000, 4000);
    double[] above = Arrays.stream(near).map(v -> 1000 + v).toArray();
    expect(softmax.of(above))
        .unlike(SoftmaxChecks.filled(5, Double.NaN), SoftmaxChecks.OVERFLOW)
        .unlike(SoftmaxChecks.filled(5, 0.2), SoftmaxChecks.CLIPPED)
        .isCloseTo(Reference.softmax(near), SoftmaxChecks.TOLERANCE);
    double[] below = Arrays.stream(near).map(v -> -1000 + v).toArray();
    expect(softmax.of(below))
        .unlike(SoftmaxChecks.filled(5, Double.NaN), ALL_ZERO)
        .unlike(new double[5], ALL_ZERO)
        .unlike(SoftmaxChecks.filled(5, 0.2), SoftmaxChecks.CLIPPED)
        .isCloseTo(Reference.softmax(near), SoftmaxChecks.TOLERANCE);
    expect(softmax.of(Arrays.stream(near).map(v -> far + v).toArray()))
        .unlike(SoftmaxChecks.filled(5, Double.NaN), NOT_THE_LARGEST)
        .unlike(SoftmaxChecks.filled(5, 0.2), SoftmaxChecks.CLIPPED)
        .isCloseTo(Reference.softmax(near), SoftmaxChecks.TOLERANCE);
    expect(softmax.of(Arrays.stream(near).map(v -> -far + v).toArray()))
        .unlike(SoftmaxChecks.filled(5, Double.NaN), NOT_THE_LARGEST)
        .isCloseTo(Reference.softmax(near), SoftmaxChecks.TOLERANCE);
    expect(softmax.of(new double[] {-3e9, -4e9, -3e9}))
        .unlike(SoftmaxChecks.filled(3, Double.NaN), FIXED_START)
        .isCloseTo(new double[] {0.5, 0, 0.5}, SoftmaxChecks.TOLERANCE);
  }

  @Check(value = "one near 1000, the others near −1000, and two near 1000", points = 0.5)
  @Order(3)
  void holdsFarApart(Softmax softmax, Inputs inputs) {
    double off = inputs.integer(0, 40) / 4.0;
    expect(softmax.of(new double[] {-1000, -990 - off, 1000 - off, -1000, -1000 + off}))
        .unlike(new double[] {0, 0, Double.NaN, 0, 0}, SoftmaxChecks.OVERFLOW)
        .isCloseTo(new double[] {0, 0, 1, 0, 0}, SoftmaxChecks.TOLERANCE);
    double[] pair = {0, inputs.integer(1, 8) / 4.0};
    double[] p = Reference.softmax(pair);
    double[] z = {-1000, 1000 + pair[0], -1000, 1000 + pair[1], -1000};
    expect(softmax.of(z))
        .unlike(new double[] {0, 0.5, 0, 0.5, 0}, SoftmaxChecks.CLIPPED)
        .unlike(new double[] {0, 0, 0, 1, 0}, SoftmaxChecks.HARD)
        .isCloseTo(new double[] {0, p[0], 0, p[1], 0}, SoftmaxChecks.TOLERANCE);
  }

  private static double[] quarters(Inputs inputs, int n) {
    double[] z = Arrays.stream(inputs.integers(n, -12, 12)).mapToDouble(v -> v / 4.0).toArray();
    z[0] = z[1] + 0.75;
    return z;
  }
}
