package io.percolate.kit.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale from data to places between 0 and 1, with its ticks.
 *
 * @param low the value at 0
 * @param high the value at 1
 * @param log whether equal ratios, not equal differences, are equally far apart
 * @param ticks the values that are labelled
 */
record Axis(double low, double high, boolean log, List<Double> ticks) {

  /** A linear axis from low to high with about this many ticks at round values. */
  static Axis linear(double low, double high, int about) {
    double step = step(high - low, about);
    return new Axis(low, high, false, multiples(low, high, step));
  }

  /** A linear axis that reaches out to the next tick at both ends. */
  static Axis rounded(double low, double high, int about) {
    double step = step(high - low, about);
    double slack = 1e-9;
    double from = Math.floor(low / step + slack) * step;
    double to = Math.ceil(high / step - slack) * step;
    return new Axis(from, to, false, multiples(from, to, step));
  }

  /** A linear axis for counts, such as epochs: ticks stand at whole numbers only. */
  static Axis whole(double low, double high, int about) {
    double step = Math.max(1, step(high - low, about));
    return new Axis(low, high, false, multiples(low, high, step));
  }

  /** A logarithmic axis; both ends must be above zero. */
  static Axis log(double low, double high) {
    double[][] sets = {{1}, {1, 2, 5}, {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    for (double[] digits : sets) {
      List<Double> ticks = decades(low, high, digits);
      if (ticks.size() >= 3) {
        return new Axis(low, high, true, thin(ticks));
      }
    }
    return new Axis(low, high, true, multiples(low, high, step(high - low, 5)));
  }

  /** Where a value lies: 0 at the low end, 1 at the high end. */
  double place(double value) {
    return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  }

  /** A tick's label, with as many decimals as all of them need. */
  String label(double tick) {
    double size = ticks.stream().mapToDouble(Math::abs).max().orElse(0);
    double least = log ? Math.abs(tick) : distance();
    if (tick == 0) {
      return "0";
    }
    if (size >= 1e7 || least < 1e-4) {
      return String.format(Locale.ROOT, "%.1e", tick)
          .replace(".0e", "e")
          .replaceFirst("e([+-])0*(\\d)", "e$1$2")
          .replace("e+", "e")
          .replace('-', '−');
    }
    int decimals = decimals(log ? tick : distance());
    return String.format(Locale.ROOT, "%,." + decimals + "f", tick).replace('-', '−');
  }

  private double distance() {
    return ticks.size() < 2 ? high - low : Math.abs(ticks.get(1) - ticks.get(0));
  }

  /** How many decimals show this value's first digits: 0.05 needs two, 0.25 as well. */
  private static int decimals(double value) {
    for (int decimals = 0; decimals < 6; decimals++) {
      double scaled = Math.abs(value) * Math.pow(10, decimals);
      if (scaled >= 0.5 && Math.abs(scaled - Math.rint(scaled)) < 1e-6 * scaled) {
        return decimals;
      }
    }
    return Math.max(0, 1 - (int) Math.floor(Math.log10(Math.abs(value))));
  }

  private static double step(double span, int about) {
    double raw = span / about;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double digit = raw / power;
    return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
  }

  private static List<Double> multiples(double low, double high, double step) {
    List<Double> ticks = new ArrayList<>();
    double slack = 1e-9 * step;
    for (long k = (long) Math.ceil((low - slack) / step); k * step <= high + slack; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  private static List<Double> decades(double low, double high, double... digits) {
    List<Double> ticks = new ArrayList<>();
    int from = (int) Math.floor(Math.log10(low));
    int to = (int) Math.ceil(Math.log10(high));
    for (int e = from; e <= to; e++) {
      for (double digit : digits) {
        double tick = Double.parseDouble((int) digit + "e" + e); // exact, unlike a product
        if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }

  private static List<Double> thin(List<Double> ticks) {
    int every = (ticks.size() + 8) / 9;
    List<Double> kept = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i += every) {
      kept.add(ticks.get(i));
    }
    return kept;
  }
}
