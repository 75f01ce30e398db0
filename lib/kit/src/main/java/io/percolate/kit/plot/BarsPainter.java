package io.percolate.kit.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.style.HorizontalBarStyler;

/** Draws horizontal bars, which leave room for long names, with XChart. */
final class BarsPainter {

  private static final int WIDTH = 640;
  private static final double NAME_ROOM = 200;
  private static final int PITCH = 34;

  /** The share of the plot that bars and ticks take, which leaves room for the tick at its edge. */
  private static final double CONTENT = 0.98;

  private static final BasicStroke WHISKER = new BasicStroke(1.5f);
  private static final BasicStroke EDGE = new BasicStroke(4f);

  private final Bars bars;
  private final Canvas canvas;

  private BarsPainter(Bars bars, Canvas canvas) {
    this.bars = bars;
    this.canvas = canvas;
  }

  static BufferedImage paint(Bars bars) {
    int axis = bars.labels().x().isEmpty() ? 20 : 42;
    int height = top(bars) + PITCH * bars.bars().size() + axis + Canvas.MARGIN;
    return Canvas.draw(WIDTH, height, canvas -> new BarsPainter(bars, canvas).paint());
  }

  private static int top(Bars bars) {
    return Canvas.MARGIN + (bars.labels().title().isEmpty() ? 0 : 26);
  }

  private void paint() {
    canvas.title(bars.labels().title());
    double values =
        bars.bars().stream()
            .mapToDouble(bar -> canvas.width(number(bar.value()), Theme.LABEL))
            .max()
            .orElse(0);
    int left = Canvas.MARGIN - Charts.PADDING;
    int top = top(bars) - Charts.PADDING;
    int width = WIDTH - 2 * left - (int) values - 8;
    int height = canvas.height() - top - left;
    HorizontalBarChart chart = chart(width, height);
    Graphics2D g = canvas.graphics();
    g.translate(left, top);
    chart.paint(g, width, height);
    g.translate(-left, -top);
  }

  private HorizontalBarChart chart(int width, int height) {
    HorizontalBarChart chart = new HorizontalBarChart(width, height);
    HorizontalBarStyler style = chart.getStyler();
    Charts.style(style);
    style.setYAxisTickLabelsColor(Theme.TEXT);
    style.setPlotGridHorizontalLinesVisible(false).setPlotContentSize(CONTENT);
    style.setXAxisMaxLabelCount(Integer.MAX_VALUE); // or names that it finds too near are left out
    style.setAvailableSpaceFill(0.6).setAnnotationLineColor(Theme.AXIS);
    style.setAnnotationLineStroke(Theme.HAIR);
    axis(style);
    chart.setXAxisTitle(canvas.fit(bars.labels().x(), Theme.LABEL, width - 80.0));
    List<String> names = IntStream.range(0, bars.bars().size()).mapToObj(this::name).toList();
    chart
        .addSeries("values", bars.bars().stream().map(Bars.Bar::value).toList(), names)
        .setFillColor(Theme.series(0));
    chart.addAnnotation(new AnnotationLine(0, true, false));
    chart.addAnnotation(new Values());
    return chart;
  }

  /** Bars start at zero, so that lengths compare as values do. */
  private void axis(HorizontalBarStyler style) {
    double low = 0;
    double high = 0;
    for (Bars.Bar bar : bars.bars()) {
      low = Math.min(low, bar.hasInterval() ? bar.low() : bar.value());
      high = Math.max(high, bar.hasInterval() ? bar.high() : bar.value());
    }
    // A little further than the values, or XChart may put its ticks at these.
    low *= 1.02;
    high = low == high ? 1 : 1.02 * high;
    style.setXAxisMin(low).setXAxisMax(high);
    style.setXAxisTickLabelsFormattingFunction(Charts.ticks(low, high));
  }

  /** XChart merges bars of the same name; spaces behind it aren't seen and keep them apart. */
  private String name(int i) {
    return canvas.fit(bars.bars().get(i).name(), Theme.LABEL, NAME_ROOM) + " ".repeat(i);
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
      double pitch = CONTENT * height / bars.bars().size();
      for (int i = 0; i < bars.bars().size(); i++) {
        Bars.Bar bar = bars.bars().get(i);
        double middle = upper + (1 - CONTENT) / 2 * height + (i + 0.5) * pitch;
        double farthest = Math.max(0, bar.value());
        if (bar.hasInterval()) {
          farthest = Math.max(farthest, bar.high());
          interval(g, x(bar.low()), x(bar.high()), middle);
        }
        String value = number(bar.value());
        canvas.text(value, Theme.LABEL, Theme.TEXT, x(farthest) + 8, middle + 4.5, 0);
      }
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

  /** At most three digits of the largest, and no idle zeros. */
  private String number(double value) {
    double largest = bars.bars().stream().mapToDouble(b -> Math.abs(b.value())).max().orElse(0);
    NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
    format.setMaximumFractionDigits(Math.max(0, 2 - (int) Math.floor(Math.log10(largest))));
    return format.format(value).replace('-', '−');
  }
}
