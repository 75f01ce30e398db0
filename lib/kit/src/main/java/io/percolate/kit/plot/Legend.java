package io.percolate.kit.plot;

import java.awt.Graphics2D;
import java.util.List;

/** Names in a column beside a plot, each after the symbol that it stands for. */
final class Legend {

  /** Draws a symbol around a point, in the legend as in the plot. */
  interface Symbol {
    void draw(Graphics2D g, double x, double y);
  }

  /** One name and its symbol. */
  record Entry(String name, Symbol symbol) {}

  static final double LINE = 19;

  private static final double GAP = 12;
  private static final double SYMBOL = 26;
  private static final double NAME_ROOM = 150;

  private Legend() {}

  /** How much room it needs beside the plot. */
  static double room(List<Entry> entries) {
    double widest =
        entries.stream().mapToDouble(e -> Canvas.measure(e.name(), Theme.LABEL)).max().orElse(0);
    return entries.isEmpty() ? 0 : GAP + SYMBOL + Math.min(widest, NAME_ROOM);
  }

  /** Writes it from a place on, the plot's upper right corner, down. */
  static void draw(Canvas canvas, List<Entry> entries, double edge, double top) {
    double left = edge + GAP;
    double y = top + LINE / 2;
    for (Entry entry : entries) {
      entry.symbol().draw(canvas.graphics(), left + SYMBOL / 2 - 3, y);
      String name = canvas.fit(entry.name(), Theme.LABEL, NAME_ROOM);
      canvas.text(name, Theme.LABEL, Theme.TEXT, left + SYMBOL, y + 4.5, 0);
      y += LINE;
    }
  }
}
