package io.percolate.kit.plot;

import io.percolate.kit.data.Examples;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Points in the plane, their classes told apart by shape and colour. Points that aren't finite are
 * left out, and how many is told.
 */
public final class Scatter implements Figure {

  private static final int MOST = 20_000;
  private static final int CLASSES = 42;
  private static final double ROOM = 0.06;

  private final List<Cloud> clouds;
  private final Labels labels;
  private final Optional<Regions> regions;
  private final List<Cloud> lines;

  private Scatter(List<Cloud> clouds, Labels labels, Optional<Regions> regions, List<Cloud> lines) {
    int points = clouds.stream().mapToInt(cloud -> cloud.x().length).sum();
    if (points > MOST) {
      throw new IllegalArgumentException(
          "A scatter plot of %,d points is a blot; up to %,d can be drawn. Shuffle and take fewer."
              .formatted(points, MOST));
    }
    this.clouds = clouds;
    this.labels = labels;
    this.regions = regions;
    this.lines = lines;
  }

  static Scatter of(Cloud first) {
    return new Scatter(List.of(first), Labels.NONE, Optional.empty(), List.of());
  }

  static Scatter of(Examples examples, String... classNames) {
    if (examples.width() != 2) {
      throw new IllegalArgumentException(
          "Points in the plane have 2 features, but these examples have shape %s; choose two."
              .formatted(examples.shape()));
    }
    if (examples.labelWidth() != 1) {
      throw new IllegalArgumentException(
          "Points are marked by one class each, but these labels have shape %s."
              .formatted(examples.labelShape()));
    }
    int classes = Math.max(1, classNames.length);
    for (float label : examples.labels()) {
      if (label != Math.rint(label) || label < 0 || label >= CLASSES) {
        throw new IllegalArgumentException(
            "Labels must be class indexes from 0 to %d, but one is %s."
                .formatted(CLASSES - 1, label));
      }
      classes = Math.max(classes, (int) label + 1);
    }
    if (classNames.length > 0 && classNames.length < classes) {
      throw new IllegalArgumentException(
          "There are %d classes but %d class names; give one for each, or none to number them."
              .formatted(classes, classNames.length));
    }
    List<Cloud> clouds =
        IntStream.range(0, classes)
            .mapToObj(k -> cloud(examples, k, classNames.length > 0 ? classNames[k] : "class " + k))
            .toList();
    return new Scatter(clouds, new Labels("", "x₁", "x₂"), Optional.empty(), List.of());
  }

  private static Cloud cloud(Examples examples, int label, String name) {
    int[] own =
        IntStream.range(0, examples.size()).filter(i -> examples.label(i) == label).toArray();
    float[] values = examples.features();
    return new Cloud(
        name,
        IntStream.of(own).mapToDouble(i -> values[2 * i]).toArray(),
        IntStream.of(own).mapToDouble(i -> values[2 * i + 1]).toArray());
  }

  /** The same points before the regions that a classifier gives to each class. */
  Scatter over(Function<Examples, float[][]> classifier) {
    Regions behind = Regions.of(classifier, window(), clouds.size());
    return new Scatter(clouds, labels, Optional.of(behind), lines);
  }

  /**
   * Adds points of another kind.
   *
   * @throws IllegalArgumentException if x and y differ in length, or there are more than 20,000
   */
  public Scatter and(String name, double[] x, double[] y) {
    List<Cloud> longer = new ArrayList<>(clouds);
    longer.add(new Cloud(name, x.clone(), y.clone()));
    return new Scatter(List.copyOf(longer), labels, regions, lines);
  }

  /**
   * Draws a thin grey line through points, behind the others: of a grid, say, that is bent with
   * them. The axes take no account of it.
   *
   * @throws IllegalArgumentException if x and y differ in length
   */
  public Scatter line(double[] x, double[] y) {
    List<Cloud> longer = new ArrayList<>(lines);
    longer.add(new Cloud("line", x.clone(), y.clone()));
    return new Scatter(clouds, labels, regions, List.copyOf(longer));
  }

  /** The same points under this title. */
  public Scatter title(String title) {
    return new Scatter(clouds, labels.title(title), regions, lines);
  }

  /** The same points with their axes labelled; name the units: {@code "income (€ a month)"}. */
  public Scatter labels(String x, String y) {
    return new Scatter(clouds, labels.axes(x, y), regions, lines);
  }

  List<Cloud> clouds() {
    return clouds;
  }

  Labels labels() {
    return labels;
  }

  Optional<Regions> regions() {
    return regions;
  }

  List<Cloud> lines() {
    return lines;
  }

  int leftOut() {
    return clouds.stream().mapToInt(cloud -> cloud.x().length - cloud.drawable().length).sum();
  }

  /** What the axes span: all points, and some room around them. */
  Range window() {
    DoubleSummaryStatistics x = new DoubleSummaryStatistics();
    DoubleSummaryStatistics y = new DoubleSummaryStatistics();
    for (Cloud cloud : clouds) {
      for (int i : cloud.drawable()) {
        x.accept(cloud.x()[i]);
        y.accept(cloud.y()[i]);
      }
    }
    double[] wide = roomy(x);
    double[] tall = roomy(y);
    return regions
        .map(Regions::window)
        .orElseGet(() -> Range.of(wide[0], wide[1], tall[0], tall[1]));
  }

  private static double[] roomy(DoubleSummaryStatistics values) {
    if (values.getCount() == 0) {
      return new double[] {0, 1};
    }
    double[] ends =
        Range.around(values.getMin(), values.getMax(), false, 0.2 * Math.abs(values.getMin()));
    double room = ROOM * (ends[1] - ends[0]);
    return new double[] {ends[0] - room, ends[1] + room};
  }

  @Override
  public BufferedImage image() {
    return ScatterPainter.paint(this);
  }

  @Override
  public String alt() {
    return Alt.of(this);
  }
}
