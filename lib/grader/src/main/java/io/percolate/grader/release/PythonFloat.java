package io.percolate.grader.release;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as Python prints a float: the fewest digits that read back as the same number. Java's own
 * {@code Double.toString} writes other exponents, and before JDK 19 not always the fewest digits.
 */
final class PythonFloat {
  private static final int ENOUGH_DIGITS = 17;

  private PythonFloat() {}

  /** As Python's {@code str}: 2.0, 0.5, 1e-05, 1e+16. */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Math.copySign(1, value) < 0 ? "-" : "";
    return sign + (value == 0 ? "0.0" : positive(Math.abs(value)));
  }

  private static String positive(double value) {
    BigDecimal shortest = shortest(value).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    if (point > 16 || point < -3) {
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      int exponent = point - 1;
      return "%s%se%s%02d"
          .formatted(digits.charAt(0), fraction, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    if (point >= digits.length()) {
      return digits + "0".repeat(point - digits.length()) + ".0";
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }

  /** The closest of those decimals with the fewest digits that read back as the value. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
      BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      // The next doubles above and below a power of two aren't equally far: the nearer decimal may
      // read back as another number while the farther one doesn't.
      boolean downReadsBack = down.doubleValue() == value;
      boolean upReadsBack = up.doubleValue() == value;
      if (downReadsBack && upReadsBack) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      }
      if (downReadsBack || upReadsBack) {
        return downReadsBack ? down : up;
      }
    }
    return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
  }
}
