package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A table of coloured cells, its rows named at the left and its columns above. */
final class Cells {

  /** What a cell looks like. */
  record Cell(Color fill, String text, Font font, Color ink) {}

  /** Says what each cell looks like. */
  interface Look {
    Cell at(int row, int column);
  }

  static final double WIDEST = 720;

  private static final double NAME_ROOM = 110;
  private static final double LINE = 14;

  /** Names up to this wide, as numbers are, aren't turned upright: some are left out instead. */
  private static final double SHORT = 30;

  private static final double TALLEST = 480;
  private static final double SMALL = 24;

  private final List<String> rows;
  private final List<String> columns;
  private final String across;
  private final String down;
  private final double widest;
  private final double left;
  private final double head;
  private final double width;
  private final double height;
  private final boolean written;

  /**
   * Measures a table.
   *
   * @param labels what its columns are (x) and its rows (y)
   * @param text how wide the widest text in a cell is
   * @param beside how much room something else needs at the right
   */
  Cells(List<String> rows, List<String> columns, Labels labels, double text, double beside) {
    this.rows = rows;
    this.columns = columns;
    this.across = labels.x().isEmpty() ? "" : labels.x() + " →";
    this.down = labels.y().isEmpty() ? "" : labels.y() + " ↓";
    this.widest = widest(columns);
    double names = Math.max(Canvas.measure(down, Theme.LABEL), widest(rows));
    this.left = Math.ceil(names + 10);
    double room = (WIDEST - left - beside) / columns.size();
    double wide = Math.rint(Math.min(room, Math.max(46, Math.max(text + 14, widest + 12))));
    double tall = Math.rint(Math.max(24, Math.min(34, wide * 0.74)));
    this.written = text + 6 <= wide && tall * rows.size() <= WIDEST;
    double w = Math.min(SMALL, room);
    double h = Math.min(SMALL, TALLEST / rows.size());
    boolean square = w <= 3 * h && h <= 3 * w;
    this.width = written ? wide : half(square ? Math.min(w, h) : w);
    this.height = written ? tall : half(square ? Math.min(w, h) : h);
    double lines = across.isEmpty() && down.isEmpty() ? 8 : 28;
    this.head = Math.rint(lines + (upright() ? widest : 18));
  }

  private static double widest(List<String> names) {
    double widest = 0;
    for (String name : names) {
      widest = Math.max(widest, Canvas.measure(name, Theme.LABEL));
    }
    return Math.min(widest, NAME_ROOM);
  }

  /** Whole pixels of the image, so that edges are crisp. */
  private static double half(double size) {
    return Math.max(1, Math.floor(Figure.SCALE * size)) / Figure.SCALE;
  }

  private boolean upright() {
    return widest > SHORT && widest + 4 > width;
  }

  /** Whether there is room for texts in the cells. */
  boolean written() {
    return written;
  }

  /** Where the cells begin, from the left edge of the names. */
  double left() {
    return left;
  }

  /** Where the cells begin, from the top of the names. */
  double head() {
    return head;
  }

  /** How wide all cells are together. */
  double across() {
    return width * columns.size();
  }

  /** How high all cells are together. */
  double down() {
    return height * rows.size();
  }

  /** The middle of a row, from the top of the cells. */
  double middle(int row) {
    return (row + 0.5) * height;
  }

  /** Draws the table with its first cell's corner at a place. */
  void draw(Canvas canvas, double x, double y, Look look) {
    canvas.text(across, Theme.LABEL, Theme.MUTED, x, y - head + 18, 0);
    canvas.text(down, Theme.LABEL, Theme.MUTED, x - 10, y - head + 18, 1);
    int each = step((upright() ? LINE : Math.min(widest + 8, SHORT + 8)) / width);
    for (int column = 0; column < columns.size(); column += written ? 1 : each) {
      name(canvas, columns.get(column), x + (column + 0.5) * width, y - 8);
    }
    each = step(LINE / height);
    for (int row = 0; row < rows.size(); row += each) {
      String name = canvas.fit(rows.get(row), Theme.LABEL, left - 10);
      canvas.text(name, Theme.LABEL, Theme.TEXT, x - 10, y + middle(row) + 4.5, 1);
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        cell(canvas, look.at(row, column), x + column * width, y + row * height);
      }
    }
  }

  /** How many rows or columns share a name: 1, 2, 5, 10, 20 … */
  private static int step(double least) {
    int step = 1;
    for (int k = 1; step < least; k++) {
      step = step * (k % 3 == 2 ? 5 : 4) / 2;
    }
    return step;
  }

  private void name(Canvas canvas, String name, double x, double y) {
    if (!upright()) {
      String fitting = written ? canvas.fit(name, Theme.LABEL, width - 4) : name;
      canvas.text(fitting, Theme.LABEL, Theme.TEXT, x, y, 0.5);
      return;
    }
    Graphics2D g = canvas.graphics();
    g.translate(x, y + 2);
    g.rotate(-Math.PI / 2);
    canvas.text(canvas.fit(name, Theme.LABEL, widest), Theme.LABEL, Theme.TEXT, 0, 4.5, 0);
    g.rotate(Math.PI / 2);
    g.translate(-x, -y - 2);
  }

  private void cell(Canvas canvas, Cell cell, double x, double y) {
    double gap = Math.min(width, height) < 10 ? 0 : 1;
    Graphics2D g = canvas.graphics();
    g.setColor(cell.fill());
    g.fill(new Rectangle2D.Double(x + gap, y + gap, width - 2 * gap, height - 2 * gap));
    if (written) {
      String text = canvas.fit(cell.text(), cell.font(), width);
      canvas.text(text, cell.font(), cell.ink(), x + width / 2, y + height / 2 + 4.5, 0.5);
    }
  }
}
