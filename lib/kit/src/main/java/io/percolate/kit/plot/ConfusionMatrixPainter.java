package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** Draws a confusion matrix with its counts, and each class's recall at the right. */
final class ConfusionMatrixPainter {

  private static final double RECALL = 62;
  private static final double FOOT = 26;
  private static final Labels LABELS = new Labels("", "answer", "truth");
  private static final Font BOLD = Theme.TICK.deriveFont(Font.BOLD);

  private final ConfusionMatrix matrix;
  private final Cells cells;
  private final int worst;

  private ConfusionMatrixPainter(ConfusionMatrix matrix) {
    this.matrix = matrix;
    int most = 0;
    int wrong = 0;
    for (int truth = 0; truth < matrix.classes(); truth++) {
      for (int answer = 0; answer < matrix.classes(); answer++) {
        most = Math.max(most, matrix.count(truth, answer));
        wrong = Math.max(wrong, truth == answer ? 0 : matrix.count(truth, answer));
      }
    }
    this.worst = wrong;
    double text = Canvas.measure(brief(most), BOLD);
    this.cells = new Cells(matrix.names(), matrix.names(), LABELS, text, RECALL);
  }

  static BufferedImage paint(ConfusionMatrix matrix) {
    ConfusionMatrixPainter painter = new ConfusionMatrixPainter(matrix);
    return Canvas.table(matrix.title(), painter.cells, RECALL, FOOT, painter::paint);
  }

  private void paint(Canvas canvas, double left, double top) {
    cells.draw(canvas, left, top, this::cell);
    double right = left + cells.across() + RECALL - 4;
    canvas.text("recall", Theme.LABEL, Theme.MUTED, right, top - 8, 1);
    for (int k = 0; k < matrix.classes(); k++) {
      canvas.text(recall(k), Theme.TICK, Theme.MUTED, right, top + cells.middle(k) + 4.5, 1);
    }
    String all = matrix.total() == 0 ? "no examples" : sum();
    canvas.text(all, Theme.TICK, Theme.MUTED, left, top + cells.down() + 20, 0);
  }

  private Cells.Cell cell(int truth, int answer) {
    int count = matrix.count(truth, answer);
    boolean error = truth != answer;
    Color fill = fill(count, error);
    return error && count == 0
        ? new Cells.Cell(fill, "·", Theme.TICK, Theme.AXIS)
        : new Cells.Cell(fill, brief(count), error ? BOLD : Theme.TICK, Theme.inkOn(fill));
  }

  /** Errors on a scale of their own; the square root lifts rare ones into sight. */
  private Color fill(int count, boolean error) {
    if (!error) {
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

  /** Short enough for a cell. */
  private static String brief(int n) {
    return n < 100_000 ? count(n) : count(n / 1000) + "k";
  }

  private static String count(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
