package io.percolate.kit.metric;

import java.util.Locale;

/**
 * From where to where a true value plausibly lies.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4f to %.4f", low, high);
  }
}
