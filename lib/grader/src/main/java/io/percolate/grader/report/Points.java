package io.percolate.grader.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Points as people and other programs read them. */
final class Points {
  private static final int DIGITS = 3;

  /** Beyond these are only the errors of adding doubles. */
  private static final int TRUE_DIGITS = 9;

  private Points() {}

  /** For people: {@code 2}, {@code 1.5}, {@code 0.333}. */
  static String text(double points) {
    return rounded(points, DIGITS);
  }

  /** For people: {@code 1.5 of 4 points}. */
  static String text(double earned, double points) {
    return text(earned) + " of " + named(points);
  }

  /** For people: {@code 1 point}, {@code 4 points}. */
  static String named(double points) {
    String text = text(points);
    return text + (text.equals("1") ? " point" : " points");
  }

  /** As Python prints a float: {@code 2.0}, {@code 0.5}. */
  static String python(double points) {
    String text = rounded(points, TRUE_DIGITS);
    return text.contains(".") ? text : text + ".0";
  }

  /** A number for JSON, without the errors of adding. */
  static BigDecimal json(double points) {
    return new BigDecimal(python(points));
  }

  /** The mean with two digits; a dash for none. */
  static String mean(Collection<Double> points) {
    return points.isEmpty()
        ? "–"
        : rounded(points.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), 2);
  }

  /** How much of the points there are, in percent; 100 only for all of them. */
  static int percent(double earned, double points) {
    if (points <= 0) {
      return 0;
    }
    double share =
        new BigDecimal(100 * earned / points).setScale(6, RoundingMode.HALF_EVEN).doubleValue();
    return (int) Math.floor(Math.max(0, Math.min(100, share)));
  }

  private static String rounded(double points, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(points).setScale(digits, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
