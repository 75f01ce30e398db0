package io.percolate.kit.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.style.HorizontalBarStyler;

/** Draws horizontal bars, which leave room for long names, with XChart. */
final class BarsPainter {

  private static final int WIDTH = 640;
  private static final double NAME_ROOM = 200;

  /** How high a bar is; those of one name touch, and others are as far away as this. */
  private static final int BAR = 19;

  private static final int GAP = 14;

  /** The share of the plot that bars and ticks take, which leaves room for the tick at its edge. */
  private static final double CONTENT = 0.98;

  private static final BasicStroke WHISKER = new BasicStroke(1.5f);
  private static final BasicStroke EDGE = new BasicStroke(4f);

  private final Bars bars;
  private final Canvas canvas;
  private final int pitch;

  private BarsPainter(Bars bars, Canvas canvas) {
    this.bars = bars;
    this.canvas = canvas;
    this.pitch = pitch(bars);
  }

  private static int pitch(Bars bars) {
    return BAR * bars.groups().size() + GAP;
  }

  static BufferedImage paint(Bars bars) {
    int axis = bars.labels().x().isEmpty() ? 20 : 42;
    int height = top(bars) + pitch(bars) * bars.names().size() + axis + Canvas.MARGIN;
    return Canvas.draw(WIDTH, height, canvas -> new BarsPainter(bars, canvas).paint());
  }

  private static int top(Bars bars) {
    return Canvas.MARGIN + (bars.labels().title().isEmpty() ? 0 : 26);
  }

  private void paint() {
    canvas.title(bars.labels().title());
    List<Legend.Entry> legend =
        IntStream.range(0, bars.groups().size())
            .filter(k -> bars.groups().size() > 1)
            .mapToObj(k -> new Legend.Entry(bars.groups().get(k).name(), symbol(k)))
            .toList();
    int left = Canvas.MARGIN - Charts.PADDING;
    int top = top(bars) - Charts.PADDING;
    int beside = (int) (8 + widestValue() + Legend.room(legend));
    int width = WIDTH - 2 * left - beside;
    int height = canvas.height() - top - left;
    HorizontalBarChart chart = chart(width, height);
    Graphics2D g = canvas.graphics();
    g.translate(left, top);
    chart.paint(g, width, height);
    g.translate(-left, -top);
    Legend.draw(canvas, legend, WIDTH - Canvas.MARGIN - Legend.room(legend), top(bars));
  }

  private double widestValue() {
    return bars.groups().stream()
        .flatMapToDouble(group -> DoubleStream.of(group.values()))
        .map(value -> canvas.width(number(value), Theme.LABEL))
        .max()
        .orElse(0);
  }

  private static Legend.Symbol symbol(int k) {
    return (g, x, y) -> {
      g.setColor(Theme.series(k));
      g.fill(new Rectangle2D.Double(x - 7, y - 6, 14, 12));
    };
  }

  private HorizontalBarChart chart(int width, int height) {
    HorizontalBarChart chart = new HorizontalBarChart(width, height);
    HorizontalBarStyler style = chart.getStyler();
    Charts.style(style);
    style.setYAxisTickLabelsColor(Theme.TEXT);
    style.setPlotGridHorizontalLinesVisible(false).setPlotContentSize(CONTENT);
    style.setXAxisMaxLabelCount(Integer.MAX_VALUE); // or names that it finds too near are left out
    style.setAvailableSpaceFill(1 - GAP / (double) pitch).setAnnotationLineColor(Theme.AXIS);
    style.setAnnotationLineStroke(Theme.HAIR);
    axis(style);
    chart.setXAxisTitle(canvas.fit(bars.labels().x(), Theme.LABEL, width - 80.0));
    List<String> names = IntStream.range(0, bars.names().size()).mapToObj(this::name).toList();
    for (int k = 0; k < bars.groups().size(); k++) {
      List<Double> values = DoubleStream.of(bars.groups().get(k).values()).boxed().toList();
      chart.addSeries("group " + k, values, names).setFillColor(Theme.series(k));
    }
    chart.addAnnotation(new AnnotationLine(0, true, false));
    chart.addAnnotation(new Values());
    return chart;
  }

  /** Bars start at zero, so that lengths compare as values do. */
  private void axis(HorizontalBarStyler style) {
    double low = 0;
    double high = 0;
    for (Bars.Group group : bars.groups()) {
      for (int i = 0; i < bars.names().size(); i++) {
        low = Math.min(low, group.span(i)[0]);
        high = Math.max(high, group.span(i)[1]);
      }
    }
    // A little further than the values, or XChart may put its ticks at these.
    low *= 1.02;
    high = low == high ? 1 : 1.02 * high;
    style.setXAxisMin(low).setXAxisMax(high);
    style.setXAxisTickLabelsFormattingFunction(Charts.ticks(low, high));
  }

  /** XChart merges bars of the same name; spaces behind it aren't seen and keep them apart. */
  private String name(int i) {
    return canvas.fit(bars.names().get(i), Theme.LABEL, NAME_ROOM) + " ".repeat(i);
  }

  /** What XChart lacks: intervals, and values that keep clear of them. */
  private final class Values extends Annotation {

    Values() {
      super(false);
    }

    @Override
    public void paint(Graphics2D g) {
      double upper = getYAxisScreenValueForMin();
      double height = getYAxisScreenValueForMax() - upper;
      double step = CONTENT * height / bars.names().size();
      double thick = step * (1 - GAP / (double) pitch) / bars.groups().size();
      for (int k = 0; k < bars.groups().size(); k++) {
        Bars.Group group = bars.groups().get(k);
        double first = upper + (1 - CONTENT) / 2 * height + step / 2;
        double middle = first + (k - (bars.groups().size() - 1) / 2.0) * thick;
        for (int i = 0; i < bars.names().size(); i++) {
          value(g, group, i, middle + i * step);
        }
      }
    }

    private void value(Graphics2D g, Bars.Group group, int i, double middle) {
      double[] span = group.span(i);
      if (group.hasIntervals()) {
        interval(g, x(span[0]), x(span[1]), middle);
      }
      String value = number(group.values()[i]);
      canvas.text(value, Theme.LABEL, Theme.TEXT, x(Math.max(0, span[1])) + 8, middle + 4.5, 0);
    }

    private double x(double value) {
      return chart.getScreenXFromChart(value);
    }

    /** A whisker with a light edge, to be seen on the bar and beside it. */
    private void interval(Graphics2D g, double low, double high, double middle) {
      for (boolean edge : new boolean[] {true, false}) {
        g.setColor(edge ? Theme.CARD : Theme.TEXT);
        g.setStroke(edge ? EDGE : WHISKER);
        g.draw(new Line2D.Double(low, middle, high, middle));
        g.draw(new Line2D.Double(low, middle - 5, low, middle + 5));
        g.draw(new Line2D.Double(high, middle - 5, high, middle + 5));
      }
    }
  }

  /**
   * Three digits of what is just below the largest, so that 97.5 beside 100 stays; no idle zeros.
   */
  private String number(double value) {
    double largest =
        bars.groups().stream()
            .flatMapToDouble(group -> DoubleStream.of(group.values()))
            .map(Math::abs)
            .max()
            .orElse(0);
    if (largest < 1e-5 || largest >= 1e9) {
      return Charts.number(value);
    }
    NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
    format.setMaximumFractionDigits(Math.max(0, 3 - (int) Math.ceil(Math.log10(largest))));
    return format.format(value).replace('-', '−');
  }
}
