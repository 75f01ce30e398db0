package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws a confusion matrix with its counts, and each class's recall at the right. */
final class ConfusionMatrixPainter {

  private static final double WIDEST = 720;
  private static final double NAME_ROOM = 110;
  private static final double RECALL = 62;
  private static final double TITLE = 26;
  private static final double HEAD = 46;
  private static final double FOOT = 26;
  private static final String TRUTH = "truth ↓";
  private static final Font BOLD = Theme.TICK.deriveFont(Font.BOLD);

  private final ConfusionMatrix matrix;
  private final double names;
  private final double cell;
  private final double row;
  private final int worst;

  private ConfusionMatrixPainter(ConfusionMatrix matrix) {
    this.matrix = matrix;
    double widest = 0;
    for (int k = 0; k < matrix.classes(); k++) {
      widest = Math.max(widest, Canvas.measure(matrix.name(k), Theme.LABEL));
    }
    this.names = Math.max(Canvas.measure(TRUTH, Theme.LABEL), Math.min(widest, NAME_ROOM)) + 10;
    double room = (WIDEST - names - RECALL) / matrix.classes();
    double wanted = Math.max(widestCount() + 14, Math.min(widest + 12, NAME_ROOM));
    this.cell = Math.rint(Math.min(room, Math.max(46, wanted)));
    this.row = Math.rint(Math.max(24, Math.min(34, cell * 0.74)));
    this.worst =
        IntStream.range(0, matrix.classes())
            .flatMap(
                t ->
                    IntStream.range(0, matrix.classes())
                        .filter(a -> a != t)
                        .map(a -> matrix.count(t, a)))
            .max()
            .orElse(0);
  }

  static BufferedImage paint(ConfusionMatrix matrix) {
    ConfusionMatrixPainter painter = new ConfusionMatrixPainter(matrix);
    double title = matrix.title().isEmpty() ? 0 : TITLE;
    double grid = matrix.classes() * painter.cell;
    double words = Math.min(WIDEST, Canvas.measure(matrix.title(), Theme.TITLE));
    double content = Math.max(words, painter.names + grid + RECALL);
    int width = (int) Math.ceil(content + 2 * Canvas.MARGIN);
    int height =
        (int) Math.ceil(title + HEAD + matrix.classes() * painter.row + FOOT + 2 * Canvas.MARGIN);
    return Canvas.draw(
        width,
        height,
        canvas ->
            painter.paint(canvas, Canvas.MARGIN + painter.names, Canvas.MARGIN + title + HEAD));
  }

  private void paint(Canvas canvas, double left, double top) {
    canvas.title(matrix.title());
    double right = left + matrix.classes() * cell;
    canvas.text("answer →", Theme.LABEL, Theme.MUTED, left, top - 28, 0);
    canvas.text(TRUTH, Theme.LABEL, Theme.MUTED, left - 10, top - 28, 1);
    canvas.text("recall", Theme.LABEL, Theme.MUTED, right + RECALL - 4, top - 8, 1);
    for (int k = 0; k < matrix.classes(); k++) {
      String name = canvas.fit(matrix.name(k), Theme.LABEL, cell - 4);
      canvas.text(name, Theme.LABEL, Theme.TEXT, left + (k + 0.5) * cell, top - 8, 0.5);
      double base = top + k * row + row / 2 + 4.5;
      name = canvas.fit(matrix.name(k), Theme.LABEL, names - 10);
      canvas.text(name, Theme.LABEL, Theme.TEXT, left - 10, base, 1);
      canvas.text(recall(k), Theme.TICK, Theme.MUTED, right + RECALL - 4, base, 1);
      for (int answer = 0; answer < matrix.classes(); answer++) {
        cell(canvas, k, answer, left + answer * cell, top + k * row);
      }
    }
    String all = matrix.total() == 0 ? "no examples" : sum();
    canvas.text(all, Theme.TICK, Theme.MUTED, left, top + matrix.classes() * row + 20, 0);
  }

  private void cell(Canvas canvas, int truth, int answer, double x, double y) {
    int count = matrix.count(truth, answer);
    Color fill = fill(truth, answer);
    Graphics2D g = canvas.graphics();
    g.setColor(fill);
    g.fill(new Rectangle2D.Double(x + 1, y + 1, cell - 2, row - 2));
    boolean none = count == 0 && truth != answer;
    Color ink = none ? Theme.AXIS : Theme.inkOn(fill);
    Font font = truth != answer && count > 0 ? BOLD : Theme.TICK;
    String text = none ? "·" : count(count);
    canvas.text(canvas.fit(text, font, cell), font, ink, x + cell / 2, y + row / 2 + 4.5, 0.5);
  }

  /** Errors on a scale of their own; the square root lifts rare ones into sight. */
  private Color fill(int truth, int answer) {
    int count = matrix.count(truth, answer);
    if (truth == answer) {
      return Theme.blend(Theme.CARD, Theme.series(0), count == 0 ? 0.05 : 0.16);
    }
    if (count == 0) {
      return new Color(0xf6f7f9);
    }
    double share = Math.sqrt(count / (double) worst);
    return Theme.blend(Theme.CARD, Theme.series(1), 0.10 + 0.85 * share);
  }

  private String recall(int truth) {
    int total = matrix.total(truth);
    return total == 0 ? "–" : percent(matrix.count(truth, truth), total);
  }

  private String sum() {
    return "%s of %s right: %s"
        .formatted(
            count(matrix.right()), count(matrix.total()), percent(matrix.right(), matrix.total()));
  }

  private double widestCount() {
    double widest = 0;
    for (int truth = 0; truth < matrix.classes(); truth++) {
      for (int answer = 0; answer < matrix.classes(); answer++) {
        widest = Math.max(widest, Canvas.measure(count(matrix.count(truth, answer)), BOLD));
      }
    }
    return widest;
  }

  private static String count(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
