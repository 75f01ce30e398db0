package io.percolate.kit.plot;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/** Equally wide bins; a value on the border of two belongs to the upper one. */
record Bins(double from, double width, int count) {

  private static final int FEWEST = 5;
  private static final int MOST = 60;

  /** This many, from the least to the largest of all values. */
  static Bins spanning(List<Histogram.Sample> samples, int count) {
    DoubleSummaryStatistics all = all(samples);
    double[] ends = Range.around(all.getMin(), all.getMax(), false, 0.1 * Math.abs(all.getMin()));
    return new Bins(ends[0], (ends[1] - ends[0]) / count, count);
  }

  /**
   * As wide as Freedman and Diaconis (1981) advise, {@code 2 · interquartile range / ∛n}, for the
   * sample that asks for the narrowest; 5 to 60 of them. Whole numbers stand in the middle of
   * theirs, a constant in its only one.
   */
  static Bins fitting(List<Histogram.Sample> samples) {
    DoubleSummaryStatistics all = all(samples);
    double range = all.getMax() - all.getMin();
    double width =
        samples.stream()
            .filter(s -> s.values().length > 0)
            .mapToDouble(Bins::advised)
            .min()
            .orElse(1);
    width = Math.max(range / MOST, Math.min(range / FEWEST, width));
    boolean whole = samples.stream().allMatch(Bins::whole);
    if (whole) {
      width = Math.max(1, Math.rint(width));
      return new Bins(all.getMin() - 0.5, width, (int) Math.ceil((range + 1) / width));
    }
    int count =
        Range.single(all.getMin(), all.getMax()) ? 1 : (int) Math.ceil(range / width - 1e-9);
    return spanning(samples, count);
  }

  /** Where half of the values are the same, that rule has no answer, but Sturges's has. */
  private static double advised(Histogram.Sample sample) {
    double[] v = sample.values();
    int n = v.length;
    double width = 2 * (v[3 * (n - 1) / 4] - v[(n - 1) / 4]) / Math.cbrt(n);
    return width > 0 ? width : (v[n - 1] - v[0]) / (1 + Math.log(n) / Math.log(2));
  }

  private static boolean whole(Histogram.Sample sample) {
    return DoubleStream.of(sample.values()).allMatch(v -> v == Math.rint(v) && Math.abs(v) < 1e9);
  }

  private static DoubleSummaryStatistics all(List<Histogram.Sample> samples) {
    return samples.stream().flatMapToDouble(s -> DoubleStream.of(s.values())).summaryStatistics();
  }

  /** Where bin i begins, and bin i − 1 ends. */
  double edge(int i) {
    return from + i * width;
  }

  /** How many values fall into each bin. */
  int[] counts(double... values) {
    int[] counts = new int[count];
    for (double value : values) {
      counts[(int) Math.max(0, Math.min(count - 1, (value - from) / width))]++;
    }
    return counts;
  }
}
