package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** A card to draw on, measured in pixels of the page. */
final class Canvas {

  /** Room between the card's edge and its content. */
  static final int MARGIN = 16;

  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private final Graphics2D g;
  private final int width;
  private final int height;

  private Canvas(Graphics2D g, int width, int height) {
    this.g = g;
    this.width = width;
    this.height = height;
  }

  /** Draws a card of this size and returns it at {@link Figure#SCALE} times the size. */
  static BufferedImage draw(int width, int height, Consumer<Canvas> drawing) {
    BufferedImage image =
        new BufferedImage(Figure.SCALE * width, Figure.SCALE * height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(Figure.SCALE, Figure.SCALE);
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      Canvas canvas = new Canvas(g, width, height);
      canvas.card();
      drawing.accept(canvas);
    } finally {
      g.dispose();
    }
    return image;
  }

  /** Draws what comes at a place on a card. */
  interface Drawing {
    void at(Canvas canvas, double x, double y);
  }

  /**
   * Draws a card around a table of cells.
   *
   * @param beside room at the right of the cells
   * @param below room under them
   * @param drawing is given the corner of the first cell
   */
  static BufferedImage table(
      String title, Cells cells, double beside, double below, Drawing drawing) {
    double top = MARGIN + (title.isEmpty() ? 0 : 26) + cells.head();
    double words = Math.min(Cells.WIDEST, measure(title, Theme.TITLE));
    double content = Math.max(words, cells.left() + cells.across() + beside);
    return draw(
        (int) Math.ceil(content + 2 * MARGIN),
        (int) Math.ceil(top + cells.down() + below + MARGIN),
        canvas -> {
          canvas.title(title);
          drawing.at(canvas, MARGIN + cells.left(), top);
        });
  }

  private void card() {
    RoundRectangle2D card = new RoundRectangle2D.Double(0.5, 0.5, width - 1, height - 1, 12, 12);
    g.setColor(Theme.CARD);
    g.fill(card);
    g.setColor(Theme.BORDER);
    g.setStroke(Theme.HAIR);
    g.draw(card);
  }

  Graphics2D graphics() {
    return g;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Writes text with its baseline at y and x at its left (0), middle (0.5) or right end (1). */
  void text(String text, Font font, Color color, double x, double y, double anchor) {
    g.setFont(font);
    g.setColor(color);
    g.drawString(text, (float) (x - anchor * width(text, font)), (float) y);
  }

  /** A dot, with a light rim around it if it has a width. */
  void dot(double x, double y, double size, double rim, Color color) {
    for (boolean edge : new boolean[] {true, false}) {
      double d = edge ? size + 2 * rim : size;
      g.setColor(edge ? Theme.CARD : color);
      g.fill(new Ellipse2D.Double(x - d / 2, y - d / 2, d, d));
    }
  }

  /** A title in its place, if there is one. */
  void title(String title) {
    if (!title.isEmpty()) {
      String fitting = fit(title, Theme.TITLE, width - 2.0 * MARGIN);
      text(fitting, Theme.TITLE, Theme.TEXT, MARGIN, MARGIN + 13.0, 0);
    }
  }

  double width(String text, Font font) {
    return measure(text, font);
  }

  /** How wide text will be, before there is a card to write it on. */
  static double measure(String text, Font font) {
    return Fonts.check(() -> font.getStringBounds(text, METRICS).getWidth());
  }

  /** Text cut with an ellipsis where it is wider than this. */
  String fit(String text, Font font, double most) {
    if (width(text, font) <= most) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", font) > most) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
