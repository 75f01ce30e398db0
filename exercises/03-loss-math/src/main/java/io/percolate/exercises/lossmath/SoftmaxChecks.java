package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Softmax} that learners see. */
class SoftmaxChecks {
  static final double TOLERANCE = 2e-6;

  static final String OVERFLOW =
      "e to a power above 709 is more than a double holds, and Infinity / Infinity is NaN. Take the largest logit away from all of them first.";
  static final String CLIPPED =
      "The logits were cut off at a limit, which makes different ones equal. Take the largest one away instead: that keeps all differences.";
  static final String DIVIDED =
      "Dividing the logits by the largest changes their differences. Subtract it.";
  static final String HARD =
      "The largest logit got everything. Softmax is soft: each class gets its share, e to its logit.";

  @Check(value = "logits 0, log 2, log 5", points = 0.5)
  @Order(1)
  void worksTheExample(Softmax softmax) {
    double[] z = {0, Math.log(2), Math.log(5)};
    double log10 = Math.log(10);
    expect(softmax.of(z))
        .unlike(new double[] {1, 2, 5}, "These are the powers of e; divide each by the sum of all.")
        .unlike(
            new double[] {0.2, 0.4, 1}, "Each was divided by the largest one. Divide by the sum.")
        .unlike(
            new double[] {0, z[1] / log10, z[2] / log10},
            "The logits were divided by their sum; e has to be raised to them first.")
        .unlike(
            new double[] {0.5, 2.0 / 3, 5.0 / 6},
            "That is a sigmoid of each logit. They don't sum to 1; softmax divides by the sum of all.")
        .unlike(
            new double[] {Math.log(0.125), Math.log(0.25), Math.log(0.625)},
            "These are the logarithms of the probabilities. Leave the logarithm out.")
        .unlike(new double[] {0, 0, 1}, HARD)
        .unlike(
            new double[] {0.025, 0.05, 0.125},
            "The largest logit was taken away above the line alone. The sum below needs it, too.")
        .unlike(
            new double[] {1.0 / 13, 2.0 / 13, 5.0 / 13},
            "1 too many is in the sum below. Add the powers of e, and nothing else.")
        .unlike(
            shares(1, Math.pow(2, z[1]), Math.pow(2, z[2])),
            "2 was raised to the logits. Raise e, with Math.exp.")
        .isCloseTo(new double[] {0.125, 0.25, 0.625}, TOLERANCE);
  }

  @Check(value = "logits of 1000", points = 0.5)
  @Order(2)
  void largeLogitsStayFinite(Softmax softmax) {
    double e = Math.exp(-2);
    double divided = Math.exp(-0.002);
    expect(softmax.of(new double[] {1000, 1000, 998}))
        .unlike(filled(3, Double.NaN), OVERFLOW)
        .unlike(filled(3, 1.0 / 3), CLIPPED)
        .unlike(shares(1, 1, divided), DIVIDED)
        .unlike(
            shares(e, 1, 1), "The logits were sorted. Leave each probability at its logit's place.")
        .unlike(filled(3, 1), "NaN was turned into 1. Don't let it arise.")
        .unlike(new double[] {1, 0, 0}, HARD)
        .unlike(new double[] {0.5, 0.5, 0}, HARD)
        .isCloseTo(shares(1, 1, e), TOLERANCE);
  }

  @Check(value = "1000 beside −1000", points = 0.5)
  @Order(3)
  void farApartIsCertain(Softmax softmax) {
    expect(softmax.of(new double[] {-1000, 1000}))
        .unlike(new double[] {0, Double.NaN}, OVERFLOW)
        .unlike(filled(2, Double.NaN), OVERFLOW)
        .isCloseTo(new double[] {0, 1}, TOLERANCE);
  }

  static double[] filled(int n, double value) {
    double[] array = new double[n];
    Arrays.fill(array, value);
    return array;
  }

  static double[] shares(double... parts) {
    double sum = Arrays.stream(parts).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
  }
}
