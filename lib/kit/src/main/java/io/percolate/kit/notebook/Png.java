package io.percolate.kit.notebook;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pictures as PNG bytes (W3C's Portable Network Graphics, second edition: 8 bits, RGBA).
 *
 * <p>ImageIO would do, but it tries every filter on every row: 55 ms for a figure, where a live
 * curve has to share the cores with its training. Figures are mostly flat, and go without filters.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte UP = 2;
  private static final int LEVEL = 4;

  private Png() {}

  static String base64(BufferedImage image) {
    return Base64.getEncoder().encodeToString(bytes(image));
  }

  static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight());
    header.put((byte) 8).put((byte) 6); // 8 bits a sample; red, green, blue, alpha
    chunk(out, "IHDR", header.array(), 13);
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(rows(image));
      deflater.finish();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        int length = deflater.deflate(buffer);
        chunk(out, "IDAT", buffer, length);
      }
    } finally {
      deflater.end();
    }
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  /** Each row as it is, or as no difference to the one above where they are the same. */
  private static byte[] rows(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = pixels(image);
    byte[] rows = new byte[height * (1 + 4 * width)];
    int at = 0;
    for (int start = 0; start < pixels.length; start += width) {
      int end = start + width;
      if (start > 0 && Arrays.equals(pixels, start - width, start, pixels, start, end)) {
        rows[at] = UP;
        at += 1 + 4 * width;
      } else {
        at = append(rows, at + 1, pixels, start, end);
      }
    }
    return rows;
  }

  private static int append(byte[] rows, int place, int[] pixels, int start, int end) {
    int at = place;
    for (int i = start; i < end; i++) {
      int pixel = pixels[i];
      rows[at++] = (byte) (pixel >> 16);
      rows[at++] = (byte) (pixel >> 8);
      rows[at++] = (byte) pixel;
      rows[at++] = (byte) (pixel >>> 24);
    }
    return at;
  }

  /** The image's own array: asking for pixels one by one costs more than all the rest. */
  private static int[] pixels(BufferedImage image) {
    BufferedImage direct = image;
    if (image.getType() != BufferedImage.TYPE_INT_ARGB) {
      direct = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
      Graphics2D g = direct.createGraphics();
      g.drawImage(image, 0, 0, null);
      g.dispose();
    }
    return ((DataBufferInt) direct.getRaster().getDataBuffer()).getData();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
