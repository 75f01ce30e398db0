package io.percolate.kit.compress;

import io.percolate.kit.store.WeightsException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * How large a file is, measured and not computed.
 *
 * @param bytes on disk
 * @param gzipped how many gzip makes of them
 */
public record FileSize(long bytes, long gzipped) {

  /**
   * Measures a file, and compresses it to see what is left.
   *
   * @throws WeightsException if it can't be read
   */
  public static FileSize of(Path file) {
    try {
      Counting counting = new Counting();
      try (GZIPOutputStream gzip = new GZIPOutputStream(counting)) {
        Files.copy(file, gzip);
      }
      return new FileSize(Files.size(file), counting.bytes);
    } catch (IOException e) {
      throw new WeightsException("Can't read %s: %s.".formatted(file, e), e);
    }
  }

  /** Both, in bytes. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d bytes, %,d with gzip", bytes, gzipped);
  }

  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] block, int start, int count) {
      bytes += count;
    }
  }
}
