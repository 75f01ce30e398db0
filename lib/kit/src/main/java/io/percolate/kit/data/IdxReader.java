package io.percolate.kit.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads one IDX stream strictly. Memory grows with what arrives, never with what a header says. */
final class IdxReader {
  private static final int CHUNK = 1 << 20;
  private static final Map<Integer, String> OTHER_TYPES =
      Map.of(
          0x09, "signed bytes",
          0x0B, "16-bit integers",
          0x0C, "32-bit integers",
          0x0D, "32-bit floats",
          0x0E, "64-bit floats");

  private final Path file;
  private final InputStream in;
  private boolean cutOff;

  private IdxReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  static Idx read(Path file) {
    if (Files.isDirectory(file)) {
      throw new DataException("%s is a folder; give the path of a file inside it.".formatted(file));
    }
    if (Files.notExists(file)) {
      throw new DataException(
          "There is no file %s (looked in %s).".formatted(file, file.toAbsolutePath().getParent()));
    }
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream content = isGzip(raw) ? new GZIPInputStream(raw, 1 << 16) : raw) {
      return new IdxReader(file, content).read();
    } catch (ZipException e) {
      throw new DataException(
          "%s is gzip, but damaged (%s); fetch it again.".formatted(file, e.getMessage()), e);
    } catch (EOFException e) {
      throw new DataException("%s is gzip, but cut off; fetch it again.".formatted(file), e);
    } catch (IOException e) {
      throw new DataException("Can't read %s: %s.".formatted(file, e), e);
    }
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }

  private Idx read() throws IOException {
    int[] shape = shape(take(4));
    int size = (int) Idx.size(shape, file.toString());
    byte[] values = take(size);
    if (values.length < size) {
      throw new DataException(
          "%s is cut off: its header says %s, %,d bytes, but %,d are missing; fetch it again."
              .formatted(file, Idx.times(shape), size, size - values.length));
    }
    byte[] more = take(CHUNK);
    if (more.length > 0) {
      throw new DataException(
          "%s goes on for %s%,d bytes after the last of its %s values; it is damaged."
              .formatted(
                  file, more.length == CHUNK ? "at least " : "", more.length, Idx.times(shape)));
    }
    if (cutOff) {
      throw new EOFException();
    }
    return new Idx(shape, values);
  }

  private int[] shape(byte[] magic) throws IOException {
    if (magic.length < 4 || magic[0] != 0 || magic[1] != 0) {
      byte[] start = Arrays.copyOf(magic, magic.length + 508);
      byte[] next = magic.length < 4 ? new byte[0] : take(508);
      System.arraycopy(next, 0, start, magic.length, next.length);
      throw new DataException(
          "%s isn't an IDX file: %s."
              .formatted(file, FileKind.of(Arrays.copyOf(start, magic.length + next.length))));
    }
    if (magic[2] != Idx.UNSIGNED_BYTE) {
      throw new DataException(wrongType(magic[2] & 0xFF));
    }
    int dimensions = magic[3] & 0xFF;
    byte[] sizes = take(4 * dimensions);
    if (dimensions == 0 || sizes.length < 4 * dimensions) {
      throw new DataException(
          "%s is no whole IDX file: it announces %d dimensions; %d of %d bytes of sizes follow."
              .formatted(file, dimensions, sizes.length, 4 * dimensions));
    }
    int[] shape = new int[dimensions];
    ByteBuffer.wrap(sizes).asIntBuffer().get(shape);
    return shape;
  }

  private String wrongType(int type) {
    String held = OTHER_TYPES.get(type);
    return held == null
        ? "%s has type code 0x%02X, which IDX doesn't know; images and labels have 0x08."
            .formatted(file, type)
        : "%s is IDX, but holds %s (type 0x%02X); images and labels are unsigned bytes (0x08)."
            .formatted(file, held, type);
  }

  /** Up to n bytes, fewer where the stream ends, be it between or within gzip's blocks. */
  private byte[] take(int n) throws IOException {
    byte[] taken = new byte[Math.min(n, CHUNK)];
    int have = 0;
    try {
      for (int read = 0; have < n && read >= 0; have += Math.max(read, 0)) {
        if (have == taken.length) {
          taken = Arrays.copyOf(taken, (int) Math.min(n, 2L * have));
        }
        read = in.read(taken, have, taken.length - have);
      }
    } catch (EOFException e) {
      cutOff = true; // What gzip had given is kept, so that the caller can say how much is missing.
    }
    return Arrays.copyOf(taken, have);
  }
}
