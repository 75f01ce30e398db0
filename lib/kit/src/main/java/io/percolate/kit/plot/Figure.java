package io.percolate.kit.plot;

import io.percolate.kit.notebook.Bundle;
import io.percolate.kit.notebook.Rich;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/**
 * A picture made from data. Immutable: methods that change something return another figure.
 *
 * <p>A cell that ends in one shows it, after {@code Notebook.start()}.
 */
public interface Figure extends Rich {

  /** Pixels of the image for each pixel of the page, so that it is sharp on dense screens. */
  int SCALE = 2;

  /** The figure drawn, at {@link #SCALE} times the size at which it is shown. */
  BufferedImage image();

  /** What the figure shows, in words and numbers, for readers who don't see it. */
  String alt();

  @Override
  default Bundle bundle() {
    return Bundle.png(image(), SCALE, alt());
  }

  /**
   * The same figure, shown larger: for a slide, to be read from the last row.
   *
   * @param times how many times as wide and high; beyond {@link #SCALE} it gets blurred
   * @throws IllegalArgumentException unless it is above 0
   */
  default Rich enlarged(double times) {
    if (!(times > 0 && Double.isFinite(times))) {
      throw new IllegalArgumentException(
          "A figure is enlarged by a number above 0, such as 1.5; it can't be %s."
              .formatted(times));
    }
    return () -> Bundle.png(image(), SCALE / times, alt());
  }

  /**
   * Writes the figure to a PNG file, over one that is there; folders above it are made.
   *
   * @throws UncheckedIOException if the file can't be written
   */
  default void save(Path file) {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image(), "png", png); // which tells of a file that it can't write on stderr
      Files.createDirectories(target.getParent());
      try {
        Files.write(part, png.toByteArray());
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The figure can't be written to %s (%s); give the path of a file, such as figure.png."
              .formatted(file, e.getClass().getSimpleName()),
          e);
    }
  }
}
