package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws a grid of images, each pixel as a square of whole screen pixels. */
final class ImageGridPainter {

  private static final int WIDEST = 720;
  private static final int LARGEST = 112;
  private static final int GAP = 6;
  private static final int TITLE = 28;
  private static final int CAPTION = 24;
  private static final int BAR = 240;

  private static final Font ERROR = Theme.LABEL.deriveFont(Font.BOLD);

  private final ImageGrid grid;
  private final double width;
  private final double height;
  private final double pitch;

  private ImageGridPainter(ImageGrid grid) {
    this.grid = grid;
    double room = (WIDEST - GAP * (grid.columns() - 1.0)) / grid.columns();
    double side = Math.min(room, LARGEST);
    int zoom =
        (int) Math.max(1, side * Figure.SCALE / Math.max(grid.imageWidth(), grid.imageHeight()));
    this.width = grid.imageWidth() * zoom / (double) Figure.SCALE;
    this.height = grid.imageHeight() * zoom / (double) Figure.SCALE;
    this.pitch = Math.max(width, Math.min(captionWidth(), LARGEST)) + GAP;
  }

  static BufferedImage paint(ImageGrid grid) {
    return new ImageGridPainter(grid).paint();
  }

  private BufferedImage paint() {
    double content = pitch * grid.columns() - GAP;
    double title = grid.title().isEmpty() ? 0 : TITLE;
    double words = grid.title().isEmpty() ? 0 : Canvas.measure(grid.title(), Theme.TITLE);
    double row = height + (grid.captions().isEmpty() ? 0 : CAPTION) + GAP;
    double beside = grid.tones().signed() ? grid.tones().bar().room() : 0;
    double room = Math.max(content + beside, Math.min(words, WIDEST));
    int cardWidth = (int) Math.ceil(room + 2 * Canvas.MARGIN);
    int cardHeight = (int) Math.ceil(title + row * grid.rows() - GAP + 2 * Canvas.MARGIN);
    return Canvas.draw(
        cardWidth,
        cardHeight,
        canvas -> {
          canvas.title(grid.title());
          for (int i = 0; i < grid.examples().size(); i++) {
            double x = Canvas.MARGIN + (i % grid.columns()) * pitch;
            double y = Canvas.MARGIN + title + (i / grid.columns()) * row;
            tile(canvas, i, x, y);
          }
          if (grid.tones().signed()) {
            double top = Canvas.MARGIN + title;
            double bottom = top + Math.min(BAR, row * (grid.rows() - 1) + height);
            grid.tones().bar().draw(canvas, Canvas.MARGIN + content, top, bottom);
          }
        });
  }

  private void tile(Canvas canvas, int i, double x, double y) {
    Graphics2D g = canvas.graphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    BufferedImage image = pixels(i);
    double left = Math.rint((x + (pitch - GAP - width) / 2) * Figure.SCALE) / Figure.SCALE;
    double zoom = width / grid.imageWidth();
    AffineTransform place = new AffineTransform(zoom, 0, 0, zoom, left, y);
    g.drawImage(image, place, null);
    if (!grid.captions().isEmpty()) {
      ImageGrid.Caption caption = grid.captions().get(i);
      Font font = caption.error() ? ERROR : Theme.LABEL;
      Color color = caption.error() ? Theme.ERROR : Theme.MUTED;
      String text = canvas.fit(caption.text(), font, pitch - 2);
      canvas.text(text, font, color, x + (pitch - GAP) / 2, y + height + 15, 0.5);
    }
  }

  private BufferedImage pixels(int i) {
    int w = grid.imageWidth();
    int h = grid.imageHeight();
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    float[] values = grid.examples().features(i);
    for (int p = 0; p < values.length; p++) {
      image.setRGB(p % w, p / w, grid.tones().of(values[p]).getRGB());
    }
    return image;
  }

  private double captionWidth() {
    return grid.captions().stream()
        .mapToDouble(caption -> Canvas.measure(caption.text(), ERROR))
        .max()
        .orElse(0);
  }
}
