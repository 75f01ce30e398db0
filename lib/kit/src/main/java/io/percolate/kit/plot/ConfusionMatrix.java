package io.percolate.kit.plot;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which class was taken for which: a row for each true class, a column for each answer. Errors are
 * coloured on a scale of their own, so that the many right answers don't drown them.
 */
public final class ConfusionMatrix implements Figure {

  private static final int MOST = 30;

  private final int[][] counts;
  private final List<String> names;
  private final String title;

  private ConfusionMatrix(int[][] counts, List<String> names, String title) {
    this.counts = counts;
    this.names = names;
    this.title = title;
  }

  static ConfusionMatrix of(int[][] counts, String... classNames) {
    int classes = counts.length;
    if (classes == 0 || classes > MOST) {
      throw new IllegalArgumentException(
          "A confusion matrix of %d classes can't be drawn; 1 to %d can, and heatmap draws more."
              .formatted(classes, MOST));
    }
    for (int row = 0; row < classes; row++) {
      if (counts[row].length != classes) {
        throw new IllegalArgumentException(
            "A confusion matrix is square, but row %d of %d has %d columns."
                .formatted(row, classes, counts[row].length));
      }
      for (int count : counts[row]) {
        if (count < 0) {
          throw new IllegalArgumentException(
              "A confusion matrix counts examples, but row %d has %d.".formatted(row, count));
        }
      }
    }
    if (classNames.length != 0 && classNames.length != classes) {
      throw new IllegalArgumentException(
          "There are %d classes but %d class names; give one for each, or none to number them."
              .formatted(classes, classNames.length));
    }
    List<String> names =
        classNames.length > 0
            ? List.of(classNames)
            : IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    return new ConfusionMatrix(
        Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new), names, "");
  }

  /** The same matrix under this title. */
  public ConfusionMatrix title(String title) {
    return new ConfusionMatrix(counts, names, title);
  }

  int classes() {
    return counts.length;
  }

  int count(int truth, int answer) {
    return counts[truth][answer];
  }

  List<String> names() {
    return names;
  }

  String name(int classIndex) {
    return names.get(classIndex);
  }

  String title() {
    return title;
  }

  /** How many examples truly belong to a class. */
  int total(int truth) {
    return Arrays.stream(counts[truth]).sum();
  }

  int total() {
    return IntStream.range(0, classes()).map(this::total).sum();
  }

  int right() {
    return IntStream.range(0, classes()).map(k -> counts[k][k]).sum();
  }

  @Override
  public BufferedImage image() {
    return ConfusionMatrixPainter.paint(this);
  }

  @Override
  public String alt() {
    return Alt.of(this);
  }
}
