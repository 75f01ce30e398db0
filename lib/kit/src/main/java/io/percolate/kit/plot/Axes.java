package io.percolate.kit.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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

  private static final double LINE = 17;

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
    chart.getStyler().setPlotGridVerticalLinesVisible(false).setPlotContentSize(content);
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
      style.setYAxisTickLabelsFormattingFunction(Charts.logTicks(range.low(), range.high()));
      style.setPlotGridLinesColor(Theme.blend(Theme.CARD, Theme.GRID, 0.6)); // there are many
    }
  }

  /** A dotted line at each, with its text above the plot; lower where two texts would touch. */
  void marks(List<Mark> marks) {
    List<Rectangle2D> taken = new ArrayList<>();
    Graphics2D g = canvas.graphics();
    for (Mark mark : marks) {
      double x = x(mark.x());
      g.setColor(Theme.MUTED);
      g.setStroke(Theme.DOTTED);
      g.draw(new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY()));
    }
    for (Mark mark : marks) {
      String text = canvas.fit(mark.text(), Theme.LABEL, plot.getMaxX() - left - Canvas.MARGIN);
      double width = canvas.width(text, Theme.LABEL);
      double start = Math.min(x(mark.x()) - width / 2, plot.getMaxX() - width);
      start = Math.max(Canvas.MARGIN, start);
      Rectangle2D place = new Rectangle2D.Double(start - 3, plot.getMinY() - 17, width + 6, LINE);
      while (taken.stream().anyMatch(place::intersects)) {
        place.setRect(place.getX(), place.getY() + LINE, place.getWidth(), LINE);
      }
      taken.add(place);
      g.setColor(Theme.CARD);
      g.fill(place);
      canvas.text(text, Theme.LABEL, Theme.TEXT, start, place.getY() + 13, 0);
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
