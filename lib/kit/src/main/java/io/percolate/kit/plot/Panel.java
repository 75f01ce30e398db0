package io.percolate.kit.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * The rectangle in which data are drawn, with its two axes.
 *
 * @param left its left edge, in pixels of the page
 * @param top its upper edge
 * @param width how wide it is
 * @param height how high it is
 * @param x the horizontal axis
 * @param y the vertical axis
 */
record Panel(double left, double top, double width, double height, Axis x, Axis y) {

  /** Room above for title and the vertical axis's label. */
  static double top(Labels labels) {
    double title = labels.title().isEmpty() ? 0 : 26;
    double label = labels.y().isEmpty() ? 0 : 22;
    return Canvas.MARGIN + title + label + (title + label == 0 ? 4 : 2);
  }

  /** Room below for ticks and the horizontal axis's label. */
  static double bottom(Labels labels) {
    return Canvas.MARGIN + 18 + (labels.x().isEmpty() ? 0 : 22);
  }

  /** Room at the left for the vertical axis's ticks. */
  static double left(Canvas canvas, Axis y) {
    double widest =
        y.ticks().stream().mapToDouble(t -> canvas.width(y.label(t), Theme.TICK)).max().orElse(0);
    return Canvas.MARGIN + widest + 8;
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  double px(double value) {
    return left + x.place(value) * width;
  }

  double py(double value) {
    return bottom() - y.place(value) * height;
  }

  /** Title and the axes' labels. */
  void words(Canvas canvas, Labels labels) {
    double baseline = Canvas.MARGIN + 13;
    double room = canvas.width() - 2.0 * Canvas.MARGIN;
    canvas.title(labels.title());
    if (!labels.title().isEmpty()) {
      baseline += 24;
    }
    if (!labels.y().isEmpty()) {
      String label = canvas.fit("↑ " + labels.y(), Theme.LABEL, room);
      canvas.text(label, Theme.LABEL, Theme.MUTED, Canvas.MARGIN, baseline, 0);
    }
    if (!labels.x().isEmpty()) {
      String label = canvas.fit(labels.x() + " →", Theme.LABEL, width);
      canvas.text(label, Theme.LABEL, Theme.MUTED, right(), bottom() + 40, 1);
    }
  }

  /** Horizontal lines at the vertical axis's ticks, with their values. */
  void gridY(Canvas canvas) {
    Graphics2D g = canvas.graphics();
    g.setStroke(Theme.HAIR);
    for (double tick : y.ticks()) {
      double at = Math.rint(py(tick)) + 0.5;
      g.setColor(tick == 0 ? Theme.AXIS : Theme.GRID);
      g.draw(new Line2D.Double(left, at, right(), at));
      canvas.text(y.label(tick), Theme.TICK, Theme.MUTED, left - 8, at + 4, 1);
    }
  }

  /** The horizontal axis: a line at the bottom and short strokes with their values. */
  void axisX(Canvas canvas) {
    Graphics2D g = canvas.graphics();
    g.setStroke(Theme.HAIR);
    g.setColor(Theme.AXIS);
    double base = Math.rint(bottom()) + 0.5;
    g.draw(new Line2D.Double(left, base, right(), base));
    int every = thinning();
    for (int i = 0; i < x.ticks().size(); i += every) {
      double tick = x.ticks().get(i);
      double at = px(tick);
      g.setColor(Theme.AXIS);
      g.draw(new Line2D.Double(at, base, at, base + 4));
      canvas.text(x.label(tick), Theme.TICK, Theme.MUTED, at, base + 18, 0.5);
    }
  }

  /** Every how many ticks one is labelled, so that their values don't touch. */
  private int thinning() {
    List<Double> ticks = x.ticks();
    if (ticks.size() < 2) {
      return 1;
    }
    double distance = px(ticks.get(1)) - px(ticks.get(0));
    double widest =
        ticks.stream().mapToDouble(t -> Canvas.measure(x.label(t), Theme.TICK)).max().orElse(0);
    return (int) Math.max(1, Math.ceil((widest + 10) / distance));
  }
}
