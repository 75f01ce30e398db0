package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws curves with XChart, and each one's name at its end, which reads better than a legend. */
final class CurvesPainter {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  /** Up to this many points each gets a dot. */
  private static final int DOTS = 40;

  /** Beyond this many points XChart's smooth curve is as straight as lines between them. */
  private static final int JOINED = 60;

  private static final int DOT = 6;
  private static final double NAME_ROOM = 170;
  private static final double LINE = 17;

  /** Where a mark meets a curve: a dot with a light rim. */
  private static final Marker MET =
      new Marker() {
        @Override
        public void paint(Graphics2D g, double x, double y, int size) {
          Color color = g.getColor();
          g.setColor(Theme.CARD);
          SeriesMarkers.CIRCLE.paint(g, x, y, 2 * size + 2);
          g.setColor(color);
          SeriesMarkers.CIRCLE.paint(g, x, y, 2 * size - 2);
        }
      };

  private final Curves curves;
  private final Canvas canvas;
  private final XYChart chart;
  private final int left = Canvas.MARGIN - Charts.PADDING;
  private final int top;
  private final List<Name> names = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();

  private CurvesPainter(Curves curves, Canvas canvas) {
    this.curves = curves;
    this.canvas = canvas;
    int title = curves.labels().title().isEmpty() ? 0 : 26;
    int marks = curves.marks().isEmpty() ? 0 : (int) LINE;
    this.top = Canvas.MARGIN - Charts.PADDING + title + marks;
    int width = WIDTH - left - Canvas.MARGIN - (int) nameRoom() + Charts.PADDING;
    this.chart = new XYChart(width, HEIGHT - top - Canvas.MARGIN + Charts.PADDING);
  }

  static BufferedImage paint(Curves curves) {
    return Canvas.draw(WIDTH, HEIGHT, canvas -> new CurvesPainter(curves, canvas).paint());
  }

  private void paint() {
    canvas.title(curves.labels().title());
    Range range = Range.of(curves);
    axes(range);
    curves.marks().forEach(mark -> markLine(mark.x(), range));
    for (int i = curves.series().size() - 1; i >= 0; i--) {
      line(i);
    }
    Graphics2D g = canvas.graphics();
    g.translate(left, top);
    chart.paint(g, chart.getWidth(), chart.getHeight());
    g.translate(-left, -top);
    names();
    curves.marks().forEach(this::markText);
    if (names.isEmpty()) {
      canvas.text("no points yet", Theme.LABEL, Theme.MUTED, WIDTH / 2.0, HEIGHT / 2.0, 0.5);
    }
  }

  private void axes(Range range) {
    XYStyler style = chart.getStyler();
    Charts.style(style);
    style.setPlotGridVerticalLinesVisible(false).setPlotContentSize(0.96).setMarkerSize(DOT);
    style.setXAxisMin(range.left()).setXAxisMax(range.right());
    style.setYAxisMin(range.low()).setYAxisMax(range.high());
    style.setYAxisTickMarkSpacingHint(60);
    style.setYAxisTickLabelsFormattingFunction(Charts.ticks(range.low(), range.high()));
    if (range.counted()) { // a pattern, unlike a function, makes XChart avoid steps below one
      style.setXAxisDecimalPattern("#,##0");
    } else {
      style.setXAxisTickLabelsFormattingFunction(Charts.ticks(range.left(), range.right()));
    }
    if (curves.log()) {
      style.setYAxisLogarithmic(true).setYAxisLogarithmicDecadeOnly(false);
      style.setYAxisTickLabelsFormattingFunction(Charts.logTicks(range.low(), range.high()));
      style.setPlotGridLinesColor(Theme.blend(Theme.CARD, Theme.GRID, 0.6)); // there are many
    }
    String below = curves.labels().x() + leftOut();
    chart.setXAxisTitle(canvas.fit(below, Theme.LABEL, chart.getWidth() - 100.0));
    chart.setYAxisTitle(canvas.fit(curves.labels().y(), Theme.LABEL, chart.getHeight() - 90.0));
  }

  /** How many values a logarithmic axis has no place for. */
  private String leftOut() {
    long lost =
        curves.series().stream()
            .mapToLong(s -> s.drawable(false).length - s.drawable(true).length)
            .sum();
    return !curves.log() || lost == 0
        ? ""
        : "  (" + lost + (lost == 1 ? " value" : " values") + " ≤ 0 left out)";
  }

  private void markLine(double x, Range range) {
    double[] ends = {range.low(), range.high()};
    XYSeries line = add("mark " + chart.getSeriesCollection().size(), 0, new double[] {x, x}, ends);
    line.setMarker(SeriesMarkers.NONE).setLineColor(Theme.MUTED).setLineStyle(Theme.DOTTED);
  }

  private void line(int i) {
    Series series = curves.series().get(i);
    int[] points = series.drawable(curves.log());
    boolean dots = points.length <= DOTS && !series.sampled();
    boolean lonely = Arrays.stream(points).anyMatch(p -> series.lonely(p, curves.log()));
    if (points.length > 0) { // XChart has no empty series
      Series drawn = series.drawn(curves.log());
      XYSeries line = add("line " + i, i, drawn.x(), drawn.y());
      line.setLineStyle(points.length > Series.DENSE ? Theme.HAIR : Theme.line(i));
      boolean dashed = line.getLineStyle().getDashArray() != null;
      line.setSmooth(dashed && points.length > JOINED); // XChart dashes straight lines one by one
      line.setMarker(dots || lonely ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
    }
    double[] x = curves.marks().stream().mapToDouble(Curves.Mark::x).toArray();
    double[] y = Arrays.stream(x).map(place -> series.heightAt(place, curves.log())).toArray();
    if (x.length > 0) {
      add("marks " + i, i, x, y).setMarker(MET).setLineStyle(SeriesLines.NONE);
    }
  }

  /** Ends in a point that is nowhere: if all x were even, XChart would put its ticks at these. */
  private XYSeries add(String name, int i, double[] x, double[] y) {
    double[] longerX = Arrays.copyOf(x, x.length + 1);
    double[] longerY = Arrays.copyOf(y, x.length + 1);
    longerX[x.length] = Double.NaN;
    longerY[x.length] = Double.NaN;
    XYSeries series = chart.addSeries(name, longerX, longerY);
    series.setMarkerColor(Theme.series(i)).setLineColor(Theme.series(i));
    return series;
  }

  /** Above the plot, where there is neither curve nor name; lower where two would touch. */
  private void markText(Curves.Mark mark) {
    String text = canvas.fit(mark.text(), Theme.LABEL, right() - left - Canvas.MARGIN);
    double width = canvas.width(text, Theme.LABEL);
    double start = left + chart.getScreenXFromChart(mark.x()) - width / 2;
    start = Math.max(Canvas.MARGIN, Math.min(start, right() - width));
    Rectangle2D place = new Rectangle2D.Double(start - 3, top - 5, width + 6, LINE);
    while (taken.stream().anyMatch(place::intersects)) {
      place.setRect(place.getX(), place.getY() + LINE, place.getWidth(), LINE);
    }
    taken.add(place);
    canvas.graphics().setColor(Theme.CARD);
    canvas.graphics().fill(place);
    canvas.text(text, Theme.LABEL, Theme.TEXT, start, place.getY() + 13, 0);
  }

  /** A curve's name and the end of its line. */
  private record Name(int series, double x, double y) {}

  /** In a column at the right, moved apart where they would overlap. */
  private void names() {
    for (int i = 0; i < curves.series().size(); i++) {
      Series series = curves.series().get(i);
      int[] points = series.drawable(curves.log());
      if (points.length > 0) {
        double x = chart.getScreenXFromChart(series.x()[points[points.length - 1]]);
        double y = chart.getScreenYFromChart(series.y()[points[points.length - 1]]);
        names.add(new Name(i, left + x, top + y));
      }
    }
    names.sort(Comparator.comparingDouble(Name::y));
    double[] heights = names.stream().mapToDouble(Name::y).toArray();
    for (int k = 1; k < heights.length; k++) {
      heights[k] = Math.max(heights[k], heights[k - 1] + LINE);
    }
    double floor = HEIGHT - 2.0 * LINE;
    for (int k = heights.length - 1; k >= 0; k--) {
      heights[k] = Math.min(heights[k], floor);
      floor = heights[k] - LINE;
      write(names.get(k), heights[k]);
    }
  }

  /** A dotted line leads to the name of a curve that ends early. */
  private void write(Name name, double y) {
    if (name.x() < right() - 40) {
      canvas.graphics().setColor(Theme.AXIS);
      canvas.graphics().setStroke(Theme.DOTTED);
      canvas.graphics().draw(new Line2D.Double(name.x() + 6, name.y(), right() + 6, y));
    }
    String text = canvas.fit(curves.series().get(name.series()).name(), Theme.LABEL, NAME_ROOM);
    canvas.text(text, Theme.LABEL, Theme.series(name.series()), right() + 10, y + 4.5, 0);
  }

  private double nameRoom() {
    double widest =
        curves.series().stream()
            .filter(series -> series.drawable(curves.log()).length > 0)
            .mapToDouble(series -> canvas.width(series.name(), Theme.LABEL))
            .max()
            .orElse(0);
    return 10 + Math.min(widest, NAME_ROOM);
  }

  /** The plot's right edge. */
  private double right() {
    return left + chart.getWidth() - (double) Charts.PADDING;
  }
}
