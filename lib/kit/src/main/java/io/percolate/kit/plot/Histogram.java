package io.percolate.kit.plot;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How often values fall into each of equally wide bins, for one or several sets of values over the
 * same bins. Values that are NaN or infinite are left out, and how many is told.
 */
public final class Histogram implements Figure {

  /** Named values, the finite ones, in order. */
  record Sample(String name, double[] values, int leftOut) {

    static Sample of(String name, double... values) {
      double[] finite = Arrays.stream(values).filter(v -> Scale.LINEAR.holds(0, v)).toArray();
      Arrays.sort(finite);
      return new Sample(name, finite, values.length - finite.length);
    }
  }

  private static final int MOST = 200;

  private final List<Sample> samples;
  private final List<Mark> marks;
  private final Labels labels;

  /** 0 where they are to be chosen. */
  private final int bins;

  private Histogram(List<Sample> samples, List<Mark> marks, Labels labels, int bins) {
    this.samples = samples;
    this.marks = marks;
    this.labels = labels;
    this.bins = bins;
  }

  static Histogram of(String name, double... values) {
    return new Histogram(List.of(Sample.of(name, values)), List.of(), Labels.NONE, 0);
  }

  /** Adds other values, counted in the same bins. */
  public Histogram and(String name, double... values) {
    List<Sample> longer = new ArrayList<>(samples);
    longer.add(Sample.of(name, values));
    return new Histogram(List.copyOf(longer), marks, labels, bins);
  }

  /** Adds other values, counted in the same bins. */
  public Histogram and(String name, float[] values) {
    return and(name, Series.doubles(values));
  }

  /** Adds other values, counted in the same bins. */
  public Histogram and(String name, Collection<? extends Number> values) {
    return and(name, Series.doubles(values));
  }

  /** The same histogram under this title. */
  public Histogram title(String title) {
    return new Histogram(samples, marks, labels.title(title), bins);
  }

  /** The same histogram with its axes labelled; name the units: {@code "price (€)", "houses"}. */
  public Histogram labels(String x, String y) {
    return new Histogram(samples, marks, labels.axes(x, y), bins);
  }

  /**
   * Points out a place on the horizontal axis, such as a mean or a percentile.
   *
   * @throws IllegalArgumentException if x isn't finite
   */
  public Histogram mark(double x, String text) {
    List<Mark> longer = new ArrayList<>(marks);
    longer.add(new Mark(x, text));
    return new Histogram(samples, List.copyOf(longer), labels, bins);
  }

  /**
   * The same histogram with this many bins, instead of as many as suit the values.
   *
   * @throws IllegalArgumentException unless there are 1 to 200
   */
  public Histogram bins(int bins) {
    if (bins < 1 || bins > MOST) {
      throw new IllegalArgumentException(
          "A histogram has 1 to %d bins, not %d.".formatted(MOST, bins));
    }
    return new Histogram(samples, marks, labels, bins);
  }

  List<Sample> samples() {
    return samples;
  }

  List<Mark> marks() {
    return marks;
  }

  /** As they were given, or else after what is counted. */
  Labels labels() {
    String value = samples.size() == 1 ? samples.get(0).name() : "value";
    return labels.axes(
        labels.x().isEmpty() ? value : labels.x(), labels.y().isEmpty() ? "count" : labels.y());
  }

  boolean isEmpty() {
    return samples.stream().allMatch(sample -> sample.values().length == 0);
  }

  int leftOut() {
    return samples.stream().mapToInt(Sample::leftOut).sum();
  }

  /** Where the bins begin and end; call it only if there are values. */
  Bins bins() {
    return bins == 0 ? Bins.fitting(samples) : Bins.spanning(samples, bins);
  }

  @Override
  public BufferedImage image() {
    return HistogramPainter.paint(this);
  }

  @Override
  public String alt() {
    return Alt.of(this);
  }
}
