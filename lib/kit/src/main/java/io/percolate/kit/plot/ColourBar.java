package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Says which colour stands for which value.
 *
 * @param label what is measured, with its unit
 * @param colour the colour at a share of the bar's height
 * @param ticks values and their shares, from the lowest up
 */
record ColourBar(String label, DoubleFunction<Color> colour, List<Tick> ticks) {

  /** A value written beside the bar. */
  record Tick(double share, String text) {}

  private static final double GAP = 16;
  private static final double WIDTH = 14;
  private static final double LINE = 15;
  private static final double LABEL_ROOM = 170;

  /** How much room it needs beside the plot. */
  double room() {
    double widest =
        ticks.stream().mapToDouble(t -> Canvas.measure(t.text(), Theme.TICK)).max().orElse(0);
    double words = Math.min(LABEL_ROOM, Canvas.measure(label, Theme.LABEL));
    return GAP + Math.max(words, WIDTH + 6 + widest);
  }

  /** Draws it beside a plot's right edge, its label included, between two heights. */
  void draw(Canvas canvas, double edge, double top, double bottom) {
    double left = edge + GAP;
    double start = label.isEmpty() ? top : top + 24;
    if (!label.isEmpty()) {
      String fitting = canvas.fit(label, Theme.LABEL, LABEL_ROOM);
      canvas.text(fitting, Theme.LABEL, Theme.MUTED, left, top + 10, 0);
    }
    Rectangle2D bar = new Rectangle2D.Double(left, start, WIDTH, bottom - start);
    Field.fill(canvas.graphics(), bar, (u, v) -> colour.apply(v));
    canvas.graphics().setColor(Theme.AXIS);
    canvas.graphics().setStroke(Theme.HAIR);
    canvas.graphics().draw(bar);
    double free = Double.POSITIVE_INFINITY;
    for (Tick tick : ticks) {
      double y = bottom - tick.share() * (bottom - start);
      if (y < free) {
        canvas.text(tick.text(), Theme.TICK, Theme.MUTED, left + WIDTH + 6, y + 4.5, 0);
        free = y - LINE;
      }
    }
  }
}
