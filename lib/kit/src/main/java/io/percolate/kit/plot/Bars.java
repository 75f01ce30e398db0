package io.percolate.kit.plot;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Named values as horizontal bars from zero, one for each name or one of each group, with an
 * interval around each if it has one.
 */
public final class Bars implements Figure {

  /** One bar for each name; low and high are empty where there are no intervals. */
  record Group(String name, double[] values, double[] low, double[] high) {

    boolean hasIntervals() {
      return low.length > 0;
    }

    /** The ends of the interval around bar i, or twice its value. */
    double[] span(int i) {
      return hasIntervals() ? new double[] {low[i], high[i]} : new double[] {values[i], values[i]};
    }
  }

  private static final double[] NONE = {};

  private final List<String> names;
  private final List<Group> groups;
  private final Labels labels;

  private Bars(List<String> names, List<Group> groups, Labels labels) {
    this.names = names;
    this.groups = groups;
    this.labels = labels;
  }

  static Bars of(List<String> names, String group, double... values) {
    return new Bars(List.copyOf(names), List.of(), Labels.NONE).with(group, values);
  }

  private Bars with(String group, double... values) {
    if (names.isEmpty() || names.size() != values.length) {
      throw new IllegalArgumentException(
          "Bars need a value for each name, and at least one; there are %d names and %d values."
              .formatted(names.size(), values.length));
    }
    for (int i = 0; i < values.length; i++) {
      if (!Scale.LINEAR.holds(0, values[i])) {
        throw new IllegalArgumentException(
            "The bar “%s” has the value %s; a bar needs a finite one."
                .formatted(names.get(i), values[i]));
      }
    }
    List<Group> longer = new ArrayList<>(groups);
    longer.add(new Group(group, values.clone(), NONE, NONE));
    return new Bars(names, List.copyOf(longer), labels);
  }

  /**
   * Adds another bar to each name.
   *
   * @throws IllegalArgumentException unless every name has a finite value, and the groups before
   *     have names
   */
  public Bars and(String group, double... values) {
    if (groups.get(0).name().isEmpty()) {
      throw new IllegalArgumentException(
          "Beside “%s” the first bars need a name too: bars(names, \"train\", values)."
              .formatted(group));
    }
    return with(group, values);
  }

  /** The same bars under this title. */
  public Bars title(String title) {
    return new Bars(names, groups, labels.title(title));
  }

  /** The same bars with what they measure written under them, unit included. */
  public Bars label(String values) {
    return new Bars(names, groups, labels.axes(values, ""));
  }

  /**
   * Draws an interval, such as a 95 % confidence interval, around each value of the group added
   * last.
   *
   * @param low the lower ends, one for each bar
   * @param high the upper ends
   * @throws IllegalArgumentException if there is not one of each for every bar, or an interval
   *     doesn't hold its value
   */
  public Bars intervals(double[] low, double[] high) {
    if (low.length != names.size() || high.length != names.size()) {
      throw new IllegalArgumentException(
          "There are %d bars but %d lower and %d upper ends; give one of each for every bar."
              .formatted(names.size(), low.length, high.length));
    }
    Group last = groups.get(groups.size() - 1);
    for (int i = 0; i < low.length; i++) {
      boolean holds = low[i] <= last.values()[i] && last.values()[i] <= high[i];
      if (!holds || !Double.isFinite(high[i] - low[i])) {
        throw new IllegalArgumentException(
            "The interval of “%s” from %s to %s doesn't hold its value %s."
                .formatted(names.get(i), low[i], high[i], last.values()[i]));
      }
    }
    List<Group> changed = new ArrayList<>(groups);
    changed.set(
        groups.size() - 1, new Group(last.name(), last.values(), low.clone(), high.clone()));
    return new Bars(names, List.copyOf(changed), labels);
  }

  List<String> names() {
    return names;
  }

  List<Group> groups() {
    return groups;
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
