package io.percolate.kit.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A title and two axes, with ticks that XChart chooses and draws; what stands on them is drawn
 * afterwards, at {@link #x} and {@link #y}.
 */
final class Axes {

  /** The share of the plot that a range with a margin around it takes. */
  static final double MARGIN = 0.96;

  private static final double GAP = 10;

  /** The lines at 1 to 9 in every decade of a logarithmic axis that spans more would be a blur. */
  private static final double MANY = 1e8;

  private final Canvas canvas;
  private final XYChart chart;
  private final int left = Canvas.MARGIN - Charts.PADDING;
  private final int top;
  private final Rectangle2D plot;

  /**
   * Draws them.
   *
   * @param above room between title and plot
   * @param beside room at the right of the plot
   * @param content the share of the plot that the range takes; the rest is a margin around it
   */
  Axes(Canvas canvas, Labels labels, Range range, double above, double beside, double content) {
    this.canvas = canvas;
    canvas.title(labels.title());
    int title = labels.title().isEmpty() ? 0 : 26;
    top = Canvas.MARGIN - Charts.PADDING + title + (int) above;
    int width = canvas.width() - left - Canvas.MARGIN - (int) beside + Charts.PADDING;
    chart = new XYChart(width, canvas.height() - top - Canvas.MARGIN + Charts.PADDING);
    style(chart.getStyler(), range);
    chart.getStyler().setPlotGridVerticalLinesVisible(content == 1).setPlotContentSize(content);
    chart.setXAxisTitle(canvas.fit(labels.x(), Theme.LABEL, width - 100.0));
    chart.setYAxisTitle(canvas.fit(labels.y(), Theme.LABEL, chart.getHeight() - 90.0));
    // XChart draws no axes without a series; were all of its x even, these would be the ticks.
    double[] x = {range.left(), Double.NaN};
    XYSeries none = chart.addSeries("none", x, new double[] {range.low(), Double.NaN});
    none.setMarker(SeriesMarkers.NONE).setLineStyle(SeriesLines.NONE);
    Graphics2D g = canvas.graphics();
    g.translate(left, top);
    chart.paint(g, chart.getWidth(), chart.getHeight());
    g.translate(-left, -top);
    double wide = (x(range.right()) - x(range.left())) / content;
    double tall = (y(range.low()) - y(range.high())) / content;
    plot =
        new Rectangle2D.Double(
            (x(range.left()) + x(range.right()) - wide) / 2,
            (y(range.low()) + y(range.high()) - tall) / 2,
            wide,
            tall);
  }

  private static void style(XYStyler style, Range range) {
    Charts.style(style);
    style.setXAxisMin(range.left()).setXAxisMax(range.right());
    style.setYAxisMin(range.low()).setYAxisMax(range.high());
    style.setYAxisTickMarkSpacingHint(60);
    style.setYAxisTickLabelsFormattingFunction(Charts.ticks(range.low(), range.high()));
    if (range.counted()) { // a pattern, unlike a function, makes XChart avoid steps below one
      style.setXAxisDecimalPattern("#,##0");
    } else {
      style.setXAxisTickLabelsFormattingFunction(Charts.ticks(range.left(), range.right()));
    }
    if (range.scale().logX()) {
      style.setXAxisLogarithmic(true).setXAxisLogarithmicDecadeOnly(false);
      style.setXAxisTickLabelsFormattingFunction(Charts.logTicks(range.left(), range.right()));
    }
    if (range.scale().logY()) {
      style.setYAxisLogarithmic(true).setYAxisLogarithmicDecadeOnly(false);
      style.setPlotGridHorizontalLinesVisible(range.high() / range.low() < MANY);
      style.setYAxisTickLabelsFormattingFunction(Charts.logTicks(range.low(), range.high()));
      style.setPlotGridLinesColor(Theme.blend(Theme.CARD, Theme.GRID, 0.6)); // there are many
    }
  }

  /** A dotted line at each, with its text above the plot. */
  void marks(List<Mark> marks) {
    Graphics2D g = canvas.graphics();
    List<Mark> sorted = marks.stream().sorted(Comparator.comparingDouble(Mark::x)).toList();
    double room = (plot.getMaxX() - Canvas.MARGIN) / Math.max(1, marks.size()) - GAP;
    List<String> texts =
        sorted.stream().map(mark -> canvas.fit(mark.text(), Theme.LABEL, room)).toList();
    double[] x = sorted.stream().mapToDouble(mark -> x(mark.x())).toArray();
    double[] widths = texts.stream().mapToDouble(t -> canvas.width(t, Theme.LABEL) + GAP).toArray();
    double[] middles = Apart.of(x, widths, Canvas.MARGIN - GAP / 2, plot.getMaxX() + GAP / 2);
    for (int i = 0; i < x.length; i++) {
      Line2D line = new Line2D.Double(x[i], plot.getMinY(), x[i], plot.getMaxY());
      g.setColor(Theme.CARD);
      g.setStroke(Theme.CASING);
      g.draw(line);
      g.setColor(Theme.TEXT);
      g.setStroke(Theme.DOTTED);
      g.draw(line);
      canvas.text(texts.get(i), Theme.LABEL, Theme.TEXT, middles[i], plot.getMinY() - 4, 0.5);
    }
  }

  /** Where on the card this x stands. */
  double x(double value) {
    return left + chart.getScreenXFromChart(value);
  }

  /** Where on the card this y stands. */
  double y(double value) {
    return top + chart.getScreenYFromChart(value);
  }

  /** The plot between the axes, margin included. */
  Rectangle2D plot() {
    return plot;
  }
}
