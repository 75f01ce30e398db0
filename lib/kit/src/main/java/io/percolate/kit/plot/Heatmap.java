package io.percolate.kit.plot;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of numbers as colours: from light to dark, or from blue over white to orange where both
 * signs occur. Where there is room the numbers are written too. NaN and infinite ones are grey.
 */
public final class Heatmap implements Figure {

  private static final int MOST = 500;
  private static final double TOLERANCE = 0.01;

  private final double[][] values;
  private final List<String> rows;
  private final List<String> columns;
  private final Labels labels;
  private final String measured;

  private Heatmap(
      double[][] values, List<String> rows, List<String> columns, Labels labels, String measured) {
    this.values = values;
    this.rows = rows;
    this.columns = columns;
    this.labels = labels;
    this.measured = measured;
  }

  static Heatmap of(double[][] values) {
    int columns = values.length == 0 ? 0 : values[0].length;
    if (columns == 0 || values.length > MOST || columns > MOST) {
      throw new IllegalArgumentException(
          "A heatmap of %d × %d values can't be drawn; 1 × 1 to %d × %d can."
              .formatted(values.length, columns, MOST, MOST));
    }
    for (int row = 0; row < values.length; row++) {
      if (values[row].length != columns) {
        throw new IllegalArgumentException(
            "All rows of a heatmap are equally long, but row 0 has %d values and row %d has %d."
                .formatted(columns, row, values[row].length));
      }
    }
    double[][] own = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    return new Heatmap(own, numbers(values.length), numbers(columns), Labels.NONE, "value");
  }

  static Heatmap of(float[][] values) {
    return of(Arrays.stream(values).map(Series::doubles).toArray(double[][]::new));
  }

  static Heatmap attention(String[] tokens, float[][] weights) {
    if (weights.length != tokens.length) {
      throw new IllegalArgumentException(
          "There are %d tokens but %d rows of weights; give one for each token."
              .formatted(tokens.length, weights.length));
    }
    for (int row = 0; row < weights.length; row++) {
      double sum = 0;
      double least = 0;
      for (float weight : weights[row]) {
        sum += weight;
        least = Math.min(least, weight);
      }
      if (!(Math.abs(sum - 1) <= TOLERANCE) || least < 0) {
        throw new IllegalArgumentException(
            "The weights of query %d “%s” %s; take the softmax over each row."
                .formatted(
                    row,
                    tokens[row],
                    least < 0
                        ? "go down to " + Alt.number(least) + ", below 0"
                        : "sum to " + Alt.number(sum) + ", not to 1"));
      }
    }
    String[] visible =
        Arrays.stream(tokens)
            .map(t -> t.replace(' ', '␣').replace('\n', '⏎'))
            .toArray(String[]::new);
    return of(weights)
        .rows(visible)
        .columns(visible)
        .title("Attention: where each token looks")
        .labels("key", "query")
        .label("weight");
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  /**
   * Names the rows, which are otherwise numbered from 0.
   *
   * @throws IllegalArgumentException unless there is a name for each
   */
  public Heatmap rows(String... names) {
    return new Heatmap(values, named(names, rows, "rows"), columns, labels, measured);
  }

  /**
   * Names the columns, which are otherwise numbered from 0.
   *
   * @throws IllegalArgumentException unless there is a name for each
   */
  public Heatmap columns(String... names) {
    return new Heatmap(values, rows, named(names, columns, "columns"), labels, measured);
  }

  /** The same heatmap under this title. */
  public Heatmap title(String title) {
    return new Heatmap(values, rows, columns, labels.title(title), measured);
  }

  /** The same heatmap with words for what its columns (x) and its rows (y) are. */
  public Heatmap labels(String x, String y) {
    return new Heatmap(values, rows, columns, labels.axes(x, y), measured);
  }

  /** The same heatmap with what it measures written over its colours, unit included. */
  public Heatmap label(String values) {
    return new Heatmap(this.values, rows, columns, labels, values);
  }

  private static List<String> named(String[] names, List<String> places, String what) {
    if (names.length != places.size()) {
      throw new IllegalArgumentException(
          "There are %d %s but %d names; give one for each."
              .formatted(places.size(), what, names.length));
    }
    return List.of(names);
  }

  double value(int row, int column) {
    return values[row][column];
  }

  List<String> rows() {
    return rows;
  }

  List<String> columns() {
    return columns;
  }

  Labels labels() {
    return labels;
  }

  String measured() {
    return measured;
  }

  /** All that are finite. */
  DoubleSummaryStatistics finite() {
    return Arrays.stream(values)
        .flatMapToDouble(Arrays::stream)
        .filter(v -> Scale.LINEAR.holds(0, v))
        .summaryStatistics();
  }

  @Override
  public BufferedImage image() {
    return HeatmapPainter.paint(this);
  }

  @Override
  public String alt() {
    return Alt.of(this);
  }
}
