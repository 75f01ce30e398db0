package io.percolate.kit.data.strokes;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A picture of some of a set's digits, dark on light, a row for each digit. */
final class ContactSheet {
  private static final int COLUMNS = 24;
  private static final int CELL = Preparation.SIDE + 2;
  private static final int ZOOM = 2;
  private static final int PAPER = 0xFFFFFF;

  private ContactSheet() {}

  static void write(DigitSet set, Path png) throws IOException {
    BufferedImage sheet =
        new BufferedImage(COLUMNS * CELL * ZOOM, 10 * CELL * ZOOM, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        sheet.setRGB(x, y, PAPER);
      }
    }
    int[] shown = new int[10];
    byte[] labels = set.labels().values();
    for (int i = 0; i < labels.length && Arrays.stream(shown).anyMatch(n -> n < COLUMNS); i++) {
      int digit = labels[i];
      if (shown[digit] < COLUMNS) {
        paint(set, i, sheet, shown[digit]++ * CELL, digit * CELL);
      }
    }
    ImageIO.write(sheet, "png", png.toFile());
  }

  private static void paint(DigitSet set, int i, BufferedImage sheet, int left, int top) {
    int side = Preparation.SIDE;
    byte[] pixels = set.images().values();
    for (int y = 0; y < side * ZOOM; y++) {
      for (int x = 0; x < side * ZOOM; x++) {
        int level = 255 - (pixels[(i * side + y / ZOOM) * side + x / ZOOM] & 0xFF);
        int place = level << 16 | level << 8 | level;
        sheet.setRGB((left + 1) * ZOOM + x, (top + 1) * ZOOM + y, place);
      }
    }
  }
}
