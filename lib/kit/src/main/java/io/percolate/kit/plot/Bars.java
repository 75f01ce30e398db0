package io.percolate.kit.plot;

import java.awt.image.BufferedImage;
import java.util.List;

/** Named values as horizontal bars from zero, with an interval around each if it has one. */
public final class Bars implements Figure {

  /** One bar; low and high are NaN where it has no interval. */
  record Bar(String name, double value, double low, double high) {

    boolean hasInterval() {
      return !Double.isNaN(low);
    }
  }

  private final List<Bar> bars;
  private final Labels labels;

  private Bars(List<Bar> bars, Labels labels) {
    this.bars = bars;
    this.labels = labels;
  }

  static Bars of(String[] names, double... values) {
    if (names.length == 0 || names.length != values.length) {
      throw new IllegalArgumentException(
          "Bars need a value for each name, and at least one; there are %d names and %d values."
              .formatted(names.length, values.length));
    }
    Bar[] bars = new Bar[names.length];
    for (int i = 0; i < bars.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "The bar “%s” has the value %s; a bar needs a finite one."
                .formatted(names[i], values[i]));
      }
      bars[i] = new Bar(names[i], values[i], Double.NaN, Double.NaN);
    }
    return new Bars(List.of(bars), Labels.NONE);
  }

  /** The same bars under this title. */
  public Bars title(String title) {
    return new Bars(bars, labels.title(title));
  }

  /** The same bars with what they measure written under them, unit included. */
  public Bars label(String values) {
    return new Bars(bars, labels.axes(values, ""));
  }

  /**
   * Draws an interval around each value, such as a 95 % confidence interval.
   *
   * @param low the lower ends, one for each bar
   * @param high the upper ends
   * @throws IllegalArgumentException if there is not one of each for every bar, or an interval
   *     doesn't hold its value
   */
  public Bars intervals(double[] low, double[] high) {
    if (low.length != bars.size() || high.length != bars.size()) {
      throw new IllegalArgumentException(
          "There are %d bars but %d lower and %d upper ends; give one of each for every bar."
              .formatted(bars.size(), low.length, high.length));
    }
    Bar[] wider = new Bar[bars.size()];
    for (int i = 0; i < wider.length; i++) {
      Bar bar = bars.get(i);
      boolean holds = low[i] <= bar.value() && bar.value() <= high[i];
      if (!holds || !Double.isFinite(high[i] - low[i])) {
        throw new IllegalArgumentException(
            "The interval of “%s” from %s to %s doesn't hold its value %s."
                .formatted(bar.name(), low[i], high[i], bar.value()));
      }
      wider[i] = new Bar(bar.name(), bar.value(), low[i], high[i]);
    }
    return new Bars(List.of(wider), labels);
  }

  List<Bar> bars() {
    return bars;
  }

  Labels labels() {
    return labels;
  }

  @Override
  public BufferedImage image() {
    return BarsPainter.paint(this);
  }

  @Override
  public String alt() {
    return Alt.of(this);
  }
}
