package io.percolate.kit.plot.scrub;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures as small PNG bytes: of few colours, and only where they differ from another. Flat
 * colours are exact, those between them close.
 */
public final class SmallPng {

  private static final int COLOURS = 128;

  /** Differences are laid over in squares of so many pixels. */
  private static final int BLOCK = 4;

  private SmallPng() {}

  /** All of a picture. */
  public static byte[] bytes(BufferedImage image) {
    return bytes(pixels(image), image.getWidth(), image.getHeight());
  }

  /** What makes a picture of another of the same size when it is laid over it. */
  public static byte[] bytes(BufferedImage image, BufferedImage under) {
    int[] pixels = pixels(image);
    int[] others = pixels(under);
    int width = image.getWidth();
    boolean[][] changed = changed(pixels, others, width, image.getHeight());
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = changed[i / width / BLOCK + 1][i % width / BLOCK + 1] ? pixels[i] : 0;
    }
    return bytes(pixels, width, image.getHeight());
  }

  /**
   * Which blocks, after a row and a column that stand outside, have a pixel in them or beside them
   * that differs. A front end that shrinks both pictures mixes neighbours; where they mix at an
   * edge of the upper picture, both are the same.
   */
  private static boolean[][] changed(int[] pixels, int[] others, int width, int height) {
    boolean[][] changed = new boolean[height / BLOCK + 3][width / BLOCK + 3];
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != others[i]) {
        int y = i / width / BLOCK;
        int x = i % width / BLOCK;
        for (int near = 0; near < 9; near++) {
          changed[y + near / 3][x + near % 3] = true;
        }
      }
    }
    return changed;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static byte[] bytes(int[] pixels, int width, int height) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0); // the smallest, not the fastest
      writer.setOutput(stream);
      writer.write(null, new IIOImage(indexed(pixels, width, height), null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture could not be written as PNG.", e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage indexed(int[] pixels, int width, int height) {
    Colours colours = Colours.of(COLOURS, pixels);
    int[] palette = colours.palette();
    IndexColorModel model =
        new IndexColorModel(8, palette.length, palette, 0, true, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] places = new byte[pixels.length];
    for (int i = 0; i < places.length; i++) {
      boolean same = i > 0 && pixels[i] == pixels[i - 1];
      places[i] = same ? places[i - 1] : (byte) colours.place(pixels[i]);
    }
    image.getRaster().setDataElements(0, 0, width, height, places);
    return image;
  }
}
