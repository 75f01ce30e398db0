package io.percolate.kit.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How one value reads in a table's cell. */
final class Cells {

  private static final int LONGEST = 60;

  private Cells() {}

  /** A number with four significant digits, at least two decimals, and no idle zeros. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return Long.toString((long) value);
    }
    double size = Math.abs(value);
    if (size < 1e-4 || size >= 1e9) {
      return trimmed(String.format(Locale.ROOT, "%.3e", value));
    }
    int decimals = Math.max(2, 3 - (int) Math.floor(Math.log10(size)));
    return trimmed(String.format(Locale.ROOT, "%." + decimals + "f", value));
  }

  /** Without zeros at the end of its fraction. */
  private static String trimmed(String number) {
    int exponent = number.indexOf('e') < 0 ? number.length() : number.indexOf('e');
    String digits = number.substring(0, exponent);
    if (digits.indexOf('.') >= 0) {
      digits = digits.replaceFirst("\\.?0+$", "");
    }
    return digits + number.substring(exponent);
  }

  /** Text on one line, cut where it is long. */
  static String text(String value) {
    String line = value.replace('\n', ' ').replace('\r', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** A count with thousands apart. */
  static String count(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** Names for the places shown, with the gap's mark at −1. */
  static List<String> names(int[] places) {
    List<String> names = new ArrayList<>();
    for (int place : places) {
      names.add(place < 0 ? Grid.GAP : Integer.toString(place));
    }
    return names;
  }
}
