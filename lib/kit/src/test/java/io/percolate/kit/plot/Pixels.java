package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** Looks at drawn figures. */
final class Pixels {

  private Pixels() {}

  /** How many pixels have this colour, give or take antialiasing's rounding. */
  static long count(BufferedImage image, Color color) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
      }
    }
    return count;
  }

  /** The same within a rectangle given in pixels of the page. */
  static long count(BufferedImage image, Color color, int x, int y, int width, int height) {
    int s = Figure.SCALE;
    return count(image.getSubimage(s * x, s * y, s * width, s * height), color);
  }
}
