package io.percolate.kit.deploy.server;

import io.percolate.kit.data.DataException;
import io.percolate.kit.data.strokes.Drawing;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of a digit, dark on light or light on dark, of any size, made ready as MNIST was: cut
 * out, scaled and centred.
 */
final class Picture {

  /** A small file can claim to be a huge picture; this is 16 MB of pixels. */
  private static final long MOST_PIXELS = 1 << 22;

  /** Less contrast than this, of 1, is an empty sheet. */
  private static final double FAINT = .2;

  private Picture() {}

  /**
   * @param type the only format that it is read as
   * @return {@code 28 × 28} pixels, 0 (paper) to 1 (ink)
   * @throws Refusal if that can't be read, is too large, or shows nothing
   */
  static float[] read(String type, byte[] file) {
    double[][] light = light(decode(type, file));
    try {
      return Drawing.prepare(ink(light)).features();
    } catch (DataException empty) {
      throw blank();
    }
  }

  private static BufferedImage decode(String type, byte[] file) {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(type).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        throw Refusal.wrong(
            "The picture has %,d pixels.".formatted(pixels),
            "Send at most %,d; the model sees 28 × 28 of them.".formatted(MOST_PIXELS));
      }
      return reader.read(0);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException | RuntimeException broken) { // readers throw anything at broken files
      throw Refusal.wrong(
          "The body can't be read as %s.".formatted(type),
          "Check that the file is whole, and that Content-Type says what it is.");
    } finally {
      reader.dispose();
    }
  }

  /** From 0 (black) to 1 (white), by row and column; what is transparent lies on white. */
  private static double[][] light(BufferedImage image) {
    double[][] light = new double[image.getHeight()][image.getWidth()];
    boolean grey =
        image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
            && !(image.getColorModel() instanceof IndexColorModel);
    for (int y = 0; y < light.length; y++) {
      for (int x = 0; x < light[y].length; x++) {
        light[y][x] = grey ? level(image, x, y) : luma(image.getRGB(x, y));
      }
    }
    return light;
  }

  /** Grey as it is stored: {@code getRGB} would take it as linear and make it brighter. */
  private static double level(BufferedImage image, int x, int y) {
    Raster raster = image.getRaster();
    double full = (1 << image.getColorModel().getComponentSize(0)) - 1;
    double level = raster.getSample(x, y, 0) / full;
    return raster.getNumBands() == 1 ? level : onWhite(level, raster.getSample(x, y, 1) / full);
  }

  /** ITU-R BT.601's luma, as JPEG has it. */
  private static double luma(int argb) {
    int red = argb >> 16 & 0xff;
    int green = argb >> 8 & 0xff;
    int blue = argb & 0xff;
    return onWhite((.299 * red + .587 * green + .114 * blue) / 255, (argb >>> 24) / 255.0);
  }

  private static double onWhite(double light, double opaque) {
    return 1 - opaque * (1 - light);
  }

  /** How far each pixel is from the paper, which is what most of the edge shows. */
  private static double[][] ink(double[][] light) {
    double paper = edge(light);
    double most = 0;
    double[][] ink = new double[light.length][light[0].length];
    for (int y = 0; y < ink.length; y++) {
      for (int x = 0; x < ink[y].length; x++) {
        ink[y][x] = Math.abs(light[y][x] - paper);
        most = Math.max(most, ink[y][x]);
      }
    }
    if (most < FAINT) {
      throw blank();
    }
    for (double[] row : ink) {
      for (int x = 0; x < row.length; x++) {
        row[x] /= most;
      }
    }
    return ink;
  }

  /** The median of the outermost pixels. */
  private static double edge(double[][] light) {
    int height = light.length;
    int width = light[0].length;
    double[] edge = new double[2 * (width + height)];
    int n = 0;
    for (int x = 0; x < width; x++) {
      edge[n++] = light[0][x];
      edge[n++] = light[height - 1][x];
    }
    for (double[] row : light) {
      edge[n++] = row[0];
      edge[n++] = row[width - 1];
    }
    Arrays.sort(edge);
    return edge[edge.length / 2];
  }

  private static Refusal blank() {
    return Refusal.wrong(
        "There is nothing to be seen in the picture.",
        "Send one digit, dark on light or light on dark, with some paper around it.");
  }
}
