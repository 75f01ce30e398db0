package io.percolate.kit.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws curves, each with its name at its end. */
final class CurvesPainter {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  /** Up to this many points each gets a dot. */
  private static final int DOTS = 40;

  /** Beyond this many points neighbours share a pixel column and only their extremes are drawn. */
  private static final int DENSE = 4000;

  private static final double NAME_ROOM = 170;
  private static final double NAME_HEIGHT = 17;

  private final Curves curves;
  private final Canvas canvas;
  private final Graphics2D g;
  private final Panel panel;

  private CurvesPainter(Curves curves, Canvas canvas) {
    this.curves = curves;
    this.canvas = canvas;
    this.g = canvas.graphics();
    Range range = Range.of(curves);
    Axis y = range.axisY(curves.log());
    Axis x = range.axisX();
    double left = Panel.left(canvas, y);
    double top = Panel.top(curves.labels());
    double right = Canvas.MARGIN + nameRoom();
    double bottom = Panel.bottom(curves.labels());
    this.panel = new Panel(left, top, WIDTH - left - right, HEIGHT - top - bottom, x, y);
  }

  static BufferedImage paint(Curves curves) {
    return Canvas.draw(WIDTH, HEIGHT, canvas -> new CurvesPainter(curves, canvas).paint());
  }

  private void paint() {
    panel.words(canvas, curves.labels());
    panel.gridY(canvas);
    panel.axisX(canvas);
    Shape clip = g.getClip();
    g.clip(
        new Rectangle2D.Double(
            panel.left(), panel.top() - 4, panel.width() + 6, panel.height() + 8));
    for (int i = curves.series().size() - 1; i >= 0; i--) {
      line(i);
    }
    g.setClip(clip);
    names();
    curves.marks().forEach(this::mark);
    notes();
  }

  private void line(int i) {
    Series series = curves.series().get(i);
    g.setColor(Theme.series(i));
    int[] points = series.drawable(curves.log());
    boolean dense = points.length > DENSE;
    g.setStroke(dense ? Theme.HAIR : Theme.line(i));
    g.draw(dense ? extremes(series, points) : path(series));
    boolean dots = points.length <= DOTS && !series.sampled();
    for (int p : points) {
      if (dots || lonely(series, p)) {
        dot(panel.px(series.x()[p]), panel.py(series.y()[p]), 3);
      }
    }
  }

  /** A point with gaps on both sides would leave no line at all. */
  private boolean lonely(Series series, int i) {
    boolean before = i > 0 && series.drawable(i - 1, curves.log());
    boolean after = i + 1 < series.y().length && series.drawable(i + 1, curves.log());
    return !before && !after;
  }

  private Path2D path(Series series) {
    Path2D path = new Path2D.Double();
    boolean down = false;
    for (int i = 0; i < series.y().length; i++) {
      boolean drawable = series.drawable(i, curves.log());
      if (drawable) {
        extend(path, down, series, i);
      }
      down = drawable;
    }
    return path;
  }

  /** Of each run of neighbours the first, lowest, highest and last: spikes stay visible. */
  private Path2D extremes(Series series, int[] points) {
    Path2D path = new Path2D.Double();
    int run = Math.max(1, points.length / (int) panel.width());
    for (int start = 0; start < points.length; start += run) {
      int end = Math.min(points.length, start + run);
      int low = points[start];
      int high = points[start];
      for (int k = start; k < end; k++) {
        low = series.y()[points[k]] < series.y()[low] ? points[k] : low;
        high = series.y()[points[k]] > series.y()[high] ? points[k] : high;
      }
      extend(path, start > 0, series, points[start]);
      extend(path, true, series, Math.min(low, high));
      extend(path, true, series, Math.max(low, high));
      extend(path, true, series, points[end - 1]);
    }
    return path;
  }

  private void extend(Path2D path, boolean down, Series series, int i) {
    double x = panel.px(series.x()[i]);
    double y = panel.py(series.y()[i]);
    if (down) {
      path.lineTo(x, y);
    } else {
      path.moveTo(x, y);
    }
  }

  private void dot(double x, double y, double radius) {
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** Where a curve's name stands: beside its last point. */
  private record Name(int series, double x, double y) {}

  /** Names at the right edge are moved apart where they would overlap. */
  private void names() {
    List<Name> edge = new ArrayList<>();
    for (int i = 0; i < curves.series().size(); i++) {
      Series series = curves.series().get(i);
      int[] points = series.drawable(curves.log());
      if (points.length > 0) {
        int last = points[points.length - 1];
        Name name = new Name(i, panel.px(series.x()[last]) + 10, panel.py(series.y()[last]));
        if (name.x() < panel.right() - NAME_ROOM / 3) {
          write(name, name.x(), name.y());
        } else {
          edge.add(name);
        }
      }
    }
    edge.sort(Comparator.comparingDouble(Name::y));
    double[] heights = edge.stream().mapToDouble(Name::y).toArray();
    apart(heights);
    for (int k = 0; k < heights.length; k++) {
      write(edge.get(k), panel.right() + 10, heights[k]);
    }
  }

  private void write(Name name, double x, double y) {
    String text = canvas.fit(curves.series().get(name.series()).name(), Theme.LABEL, NAME_ROOM);
    canvas.text(text, Theme.LABEL, Theme.series(name.series()), x, y + 4.5, 0);
  }

  private void apart(double[] heights) {
    for (int k = 1; k < heights.length; k++) {
      heights[k] = Math.max(heights[k], heights[k - 1] + NAME_HEIGHT);
    }
    double floor = panel.bottom();
    for (int k = heights.length - 1; k >= 0; k--) {
      heights[k] = Math.min(heights[k], floor);
      floor = heights[k] - NAME_HEIGHT;
    }
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

  private void mark(Curves.Mark mark) {
    double x = panel.px(mark.x());
    double highest = panel.top();
    boolean single = curves.series().size() == 1;
    double height = curves.series().get(0).heightAt(mark.x());
    boolean onCurve = single && Double.isFinite(height) && (!curves.log() || height > 0);
    if (onCurve) {
      highest = panel.py(height);
    }
    g.setColor(Theme.MUTED);
    g.setStroke(Theme.DOTTED);
    g.draw(new Line2D.Double(x, highest, x, panel.bottom()));
    markDots(mark.x(), x);
    markText(mark, x, highest, onCurve);
  }

  private void markDots(double value, double x) {
    for (int i = 0; i < curves.series().size(); i++) {
      double height = curves.series().get(i).heightAt(value);
      if (Double.isFinite(height) && (!curves.log() || height > 0)) {
        g.setColor(Theme.CARD);
        dot(x, panel.py(height), 6);
        g.setColor(Theme.series(i));
        dot(x, panel.py(height), 4.5);
      }
    }
  }

  /** Beside its place, on the side where a single curve leaves room above itself. */
  private void markText(Curves.Mark mark, double x, double y, boolean onCurve) {
    double width = canvas.width(mark.text(), Theme.LABEL);
    boolean left = onCurve && rises(mark.x());
    if (left && x - 9 - width < panel.left()) {
      left = false;
    } else if (!left && x + 9 + width > panel.right()) {
      left = true;
    }
    double baseline = Math.max(panel.top() + 10, onCurve ? y - 7 : y + 10);
    g.setColor(Theme.CARD);
    double start = left ? x - 8 - width : x + 8;
    g.fill(new Rectangle2D.Double(start - 2, baseline - 12, width + 4, 16));
    canvas.text(mark.text(), Theme.LABEL, Theme.TEXT, start, baseline, 0);
  }

  private boolean rises(double x) {
    Series series = curves.series().get(0);
    double step = 0.02 * (panel.x().high() - panel.x().low());
    double ahead = series.heightAt(x + step);
    double behind = series.heightAt(x - step);
    return Double.isFinite(ahead) && Double.isFinite(behind) && ahead > behind;
  }

  private void notes() {
    boolean empty = curves.series().stream().allMatch(s -> s.drawable(curves.log()).length == 0);
    if (empty) {
      double middle = panel.left() + panel.width() / 2;
      double height = panel.top() + panel.height() / 2;
      canvas.text("no points yet", Theme.LABEL, Theme.MUTED, middle, height, 0.5);
    }
    long lost =
        curves.series().stream()
            .mapToLong(s -> s.drawable(false).length - s.drawable(true).length)
            .sum();
    if (curves.log() && lost > 0) {
      String note = lost + (lost == 1 ? " value" : " values") + " ≤ 0 left out";
      canvas.text(note, Theme.TICK, Theme.MUTED, panel.left(), panel.bottom() + 40, 0);
    }
  }
}
