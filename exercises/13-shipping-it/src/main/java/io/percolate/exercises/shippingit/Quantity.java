package io.percolate.exercises.shippingit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as Kubernetes writes them: {@code 768Mi}, {@code 0.75Gi}, {@code 250m}. */
final class Quantity {
  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|k|Ki|M|Mi|G|Gi)?");
  private static final Map<String, Double> UNITS =
      Map.of("m", 1e-3, "k", 1e3, "Ki", 0x1p10, "M", 1e6, "Mi", 0x1p20, "G", 1e9, "Gi", 0x1p30);

  private Quantity() {}

  /** NaN where the text is no amount. */
  static double of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Double.NaN;
    }
    double unit = parts.group(2) == null ? 1 : UNITS.get(parts.group(2));
    return Double.parseDouble(parts.group(1)) * unit;
  }
}
