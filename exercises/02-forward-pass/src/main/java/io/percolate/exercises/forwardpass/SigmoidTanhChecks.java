package io.percolate.exercises.forwardpass;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.answer.Describe;
import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Order;

/** Checks of {@link SigmoidTanh} that learners see. */
class SigmoidTanhChecks {
  private static final String OVERFLOW =
      "e to a power above 709 is more than a double holds, and infinity divided by infinity is NaN. Never raise e to anything above 0.";
  private static final String ZERO =
      "Exactly 0 is too small: either e to a large number became infinite, or a difference from 1 was rounded away, or a float was used. Where z < 0, compute e^−|z| / (1 + e^−|z|) in double.";
  private static final String NOT_THE_TAIL =
      "Was z, or the result, kept within bounds, or was a float used, which has few digits left there? e^−|z| in double needs no bounds: its exponent is never above 0.";

  static final double TOLERANCE = 1e-6;

  private static final double[] ORDINARY = {-2, -0.5, 0, 0.5, 2};
  private static final double[] EXTREME = {-1000, -100, 100, 1000};

  /** Where a logarithm of what is just above 0 may be off: few digits are left down there. */
  private static final double LOG_TOLERANCE = 0.01;

  @Check(value = "sigmoid of ordinary numbers", points = 0.25)
  @Order(1)
  void squeezesOrdinaryNumbers(SigmoidTanh functions) {
    expectSigmoid(functions, ORDINARY);
  }

  @Check(value = "tanh of ordinary numbers", points = 0.25)
  @Order(2)
  void bendsOrdinaryNumbers(SigmoidTanh functions) {
    expectTanh(functions, ORDINARY);
  }

  @Check(value = "both at ±100 and ±1000", points = 0.5)
  @Order(3)
  void survivesExtremes(SigmoidTanh functions) {
    expectTanh(functions, EXTREME);
    expectSigmoid(functions, EXTREME);
  }

  @Check(value = "sigmoid at −100 and −720 is small, not 0", points = 0.5)
  @Order(4)
  void keepsTheTail(SigmoidTanh functions) {
    expectTail(functions, -100, -720);
  }

  static void expectSigmoid(SigmoidTanh functions, double... z) {
    double[] right = each(z, SigmoidTanhChecks::sigmoid);
    expect(functions.of(z).sigmoid())
        .of("the sigmoid of " + Describe.value(z))
        .unlike(
            each(z, v -> sigmoid(-v)), "The sign in the exponent is turned round: it is e to −z.")
        .unlike(
            each(z, v -> sigmoid(Math.abs(v))),
            "Negative z got the value of their opposite. Where z < 0, it is e^−|z| / (1 + e^−|z|).")
        .unlike(
            each(z, v -> 1 - sigmoid(Math.abs(v))),
            "Positive z got the value of their opposite. Where z ≥ 0, it is 1 / (1 + e^−|z|).")
        .unlike(each(z, v -> sigmoid(v) * (1 - sigmoid(v))), "That is sigmoid's slope.")
        .unlike(each(z, v -> 1 / (1 - Math.exp(-v))), "The denominator is 1 plus the power of e.")
        .unlike(each(z, Math::tanh), "That is tanh. Is the order in the record sigmoid, tanh?")
        .unlike(each(z, v -> Math.exp(v) / (1 + Math.exp(v))), OVERFLOW)
        .isCloseTo(right, TOLERANCE);
  }

  static void expectTanh(SigmoidTanh functions, double... z) {
    double[] right = each(z, Math::tanh);
    expect(functions.of(z).tanh())
        .of("the tanh of " + Describe.value(z))
        .unlike(each(z, v -> (Math.exp(v) - Math.exp(-v)) / (Math.exp(v) + Math.exp(-v))), OVERFLOW)
        .unlike(each(z, v -> (Math.exp(2 * v) - 1) / (Math.exp(2 * v) + 1)), OVERFLOW)
        .unlike(
            each(z, v -> Math.abs(Math.tanh(v))),
            "The sign got lost: tanh is negative where z is. Multiply by Math.signum(z).")
        .unlike(
            each(z, v -> -Math.tanh(v)),
            "The sign is turned round: tanh is positive where z is, and negative where z is.")
        .unlike(
            each(z, v -> Math.tanh(v / 2)),
            "That is tanh of z / 2. In the stable form the exponent is −2|z|.")
        .unlike(
            each(z, SigmoidTanhChecks::sigmoid),
            "That is sigmoid. Is the order in the record sigmoid, tanh?")
        .unlike(
            each(z, v -> (Math.exp(v) + Math.exp(-v)) / (Math.exp(v) - Math.exp(-v))),
            "The fraction stands on its head: the difference goes above the line.")
        .unlike(each(z, v -> 1 - Math.tanh(v) * Math.tanh(v)), "That is the slope of tanh.")
        .isCloseTo(right, TOLERANCE);
  }

  /** For numbers from −740 to −30, where sigmoid's logarithm is z itself, to 13 digits. */
  static void expectTail(SigmoidTanh functions, double... z) {
    double[] got = functions.of(z).sigmoid();
    expectThat(
        got.length == z.length,
        "expected  %d numbers\nbut got   %d".formatted(z.length, got.length));
    for (int i = 0; i < z.length; i++) {
      expectThat(
          Math.abs(Math.log(got[i]) - z[i]) <= LOG_TOLERANCE,
          "expected  sigmoid of %1$s to have the logarithm %1$s\nbut got   %2$s, with the logarithm %3$s\n%4$s"
              .formatted(
                  Describe.number(z[i]),
                  Describe.number(got[i]),
                  Describe.number(Math.log(got[i])),
                  got[i] == 0 ? ZERO : NOT_THE_TAIL));
    }
  }

  static double sigmoid(double z) {
    double e = Math.exp(-Math.abs(z));
    return z >= 0 ? 1 / (1 + e) : e / (1 + e);
  }

  private static double[] each(double[] z, DoubleUnaryOperator f) {
    return Arrays.stream(z).map(f).toArray();
  }
}
