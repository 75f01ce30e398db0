package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Draws curves, and each one's name at its end, which reads better than a legend. */
final class CurvesPainter {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  /** Up to this many points each gets a dot. */
  private static final int DOTS = 40;

  private static final int DOT = 6;
  private static final double NAME_ROOM = 170;
  private static final double LINE = 17;

  private final Curves curves;
  private final Scale scale;
  private final Canvas canvas;
  private final Graphics2D g;
  private final Axes axes;

  private CurvesPainter(Curves curves, Canvas canvas) {
    this.curves = curves;
    this.scale = curves.scale();
    this.canvas = canvas;
    this.g = canvas.graphics();
    Labels labels = curves.labels();
    Labels told = labels.axes(labels.x() + leftOut(), labels.y());
    double above = curves.marks().isEmpty() ? 0 : LINE;
    this.axes = new Axes(canvas, told, Range.of(curves), above, nameRoom(), Axes.MARGIN);
  }

  static BufferedImage paint(Curves curves) {
    return Canvas.draw(WIDTH, HEIGHT, canvas -> new CurvesPainter(curves, canvas).paint());
  }

  private void paint() {
    List<Mark> marks = curves.marks().stream().filter(mark -> scale.holds(mark.x(), 1)).toList();
    axes.marks(marks);
    for (int i = curves.series().size() - 1; i >= 0; i--) {
      Series series = curves.series().get(i);
      band(series, Theme.veil(i));
      line(series, i);
      for (Mark mark : marks) {
        double height = series.heightAt(mark.x(), scale);
        if (!Double.isNaN(height)) {
          canvas.dot(axes.x(mark.x()), axes.y(height), 10, 2, Theme.series(i));
        }
      }
    }
    names();
  }

  /** How many values a logarithmic axis has no place for. */
  private String leftOut() {
    long lost =
        curves.series().stream()
            .mapToLong(s -> s.drawable(Scale.LINEAR).length - s.drawable(scale).length)
            .sum();
    return lost == 0 ? "" : "  (" + Alt.values(lost) + " ≤ 0 left out)";
  }

  private void band(Series series, Color color) {
    g.setColor(color);
    for (int[] run : series.runs(scale)) {
      int[] there = IntStream.of(run).filter(series::banded).toArray();
      int[] back = IntStream.range(0, there.length).map(k -> there[there.length - 1 - k]).toArray();
      Path2D area = new Path2D.Double();
      join(area, series, there, p -> series.high()[p]);
      join(area, series, back, p -> series.low()[p]);
      g.fill(area);
    }
  }

  private void line(Series series, int i) {
    int[] points = series.drawable(scale);
    boolean dots = points.length <= DOTS && !series.sampled();
    g.setColor(Theme.series(i));
    g.setStroke(points.length > Series.DENSE ? Theme.HAIR : Theme.line(i));
    for (int[] run : series.runs(scale)) {
      Path2D path = new Path2D.Double();
      join(path, series, run, p -> series.y()[p]);
      g.draw(path);
      if (dots || run.length == 1) {
        for (int p : run) {
          canvas.dot(axes.x(series.x()[p]), axes.y(series.y()[p]), DOT, 0, Theme.series(i));
        }
      }
    }
  }

  /** Continues a path through points of these heights; what a logarithm lacks lies at the floor. */
  private void join(Path2D path, Series series, int[] places, IntToDoubleFunction height) {
    for (int p : places) {
      double x = axes.x(series.x()[p]);
      double value = height.applyAsDouble(p);
      double y = scale.holds(1, value) ? axes.y(value) : axes.plot().getMaxY();
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
  }

  /** A curve's place among the others and the end of its line. */
  private record Name(int series, double x, double y) {}

  /** In a column at the right, moved apart where they would overlap. */
  private void names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < curves.series().size(); i++) {
      Series series = curves.series().get(i);
      int[] points = series.drawable(scale);
      if (points.length > 0) {
        int last = points[points.length - 1];
        names.add(new Name(i, axes.x(series.x()[last]), axes.y(series.y()[last])));
      }
    }
    if (names.isEmpty()) {
      canvas.text("no points yet", Theme.LABEL, Theme.MUTED, WIDTH / 2.0, HEIGHT / 2.0, 0.5);
    }
    names.sort(Comparator.comparingDouble(Name::y));
    double[] wanted = names.stream().mapToDouble(Name::y).toArray();
    double[] sizes = names.stream().mapToDouble(name -> LINE).toArray();
    double[] heights = Apart.of(wanted, sizes, axes.plot().getMinY() - 8, HEIGHT - Canvas.MARGIN);
    for (int k = 0; k < heights.length; k++) {
      write(names.get(k), heights[k]);
    }
  }

  /** A dotted line leads to the name of a curve that ends early. */
  private void write(Name name, double y) {
    double right = axes.plot().getMaxX();
    if (name.x() < right - 40) {
      g.setColor(Theme.AXIS);
      g.setStroke(Theme.DOTTED);
      g.draw(new Line2D.Double(name.x() + 6, name.y(), right + 6, y));
    }
    String text = canvas.fit(curves.series().get(name.series()).name(), Theme.LABEL, NAME_ROOM);
    canvas.text(text, Theme.LABEL, Theme.series(name.series()), right + 10, y + 4.5, 0);
  }

  private double nameRoom() {
    double widest =
        curves.series().stream()
            .filter(series -> series.drawable(scale).length > 0)
            .mapToDouble(series -> canvas.width(series.name(), Theme.LABEL))
            .max()
            .orElse(0);
    return 10 + Math.min(widest, NAME_ROOM);
  }
}
