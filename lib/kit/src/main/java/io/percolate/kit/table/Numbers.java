package io.percolate.kit.table;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as text, both ways. */
final class Numbers {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern CODE = Pattern.compile("[+-]?(0\\d+|\\d{16,})");

  private Numbers() {}

  /** A finite decimal number, with a point and without units or thousands apart. */
  static OptionalDouble parse(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Whether a number would lose digits of this text: a leading zero, or those after the 15th. */
  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Whether a number would say all that this text says. */
  static boolean isNumber(String text) {
    return parse(text).isPresent() && !isCode(text);
  }

  /** Four significant digits and all before the point, without idle zeros. */
  static String show(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e15)) {
      return String.format(Locale.ROOT, "%.3e", value);
    }
    int decimals = size == 0 ? 0 : Math.max(0, 3 - (int) Math.floor(Math.log10(size)));
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return decimals == 0 ? text : text.replaceFirst("\\.?0+$", "");
  }

  /** The same without thousands apart: a value may be a year or a code, and is no count. */
  static String value(double value) {
    return show(value).replace(",", "");
  }
}
