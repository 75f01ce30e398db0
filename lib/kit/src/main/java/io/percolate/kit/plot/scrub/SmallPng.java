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

  private SmallPng() {}

  /** All of a picture. */
  public static byte[] bytes(BufferedImage image) {
    return bytes(pixels(image), image.getWidth(), image.getHeight());
  }

  /** What makes a picture of another of the same size when it is laid over it. */
  public static byte[] bytes(BufferedImage image, BufferedImage under) {
    int[] pixels = pixels(image);
    int[] others = pixels(under);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = pixels[i] == others[i] ? 0 : pixels[i];
    }
    return bytes(pixels, image.getWidth(), image.getHeight());
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
