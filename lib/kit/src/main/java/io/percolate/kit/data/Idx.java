package io.percolate.kit.data;

import ai.djl.ndarray.types.Shape;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * What an IDX file holds: unsigned bytes in an array of one or more dimensions. It is the format of
 * MNIST and its many relatives: images are {@code (count, rows, columns)}, labels {@code (count)}.
 *
 * <p>The file is two zero bytes, a type code (8: unsigned byte), the number of dimensions, each
 * dimension as a big-endian {@code int}, then the values, the last dimension running fastest.
 *
 * @param shape the size of each dimension
 * @param values all values, row after row; {@code value & 0xFF} is a grey level or a class
 */
public record Idx(int[] shape, byte[] values) {
  /** The most values a file may hold: 256 Mi, five times what MNIST's largest file has. */
  public static final int LIMIT = 1 << 28;

  static final int UNSIGNED_BYTE = 8;

  /**
   * Checks that shape and values fit together.
   *
   * @throws DataException if they don't, if an example would be empty, or if there are more than
   *     {@link #LIMIT} values
   */
  public Idx {
    long size = size(shape, "These values");
    if (values.length != size) {
      throw new DataException(
          "%s is %d values, but there are %d.".formatted(times(shape), size, values.length));
    }
  }

  /**
   * Reads a file, gzipped or plain: its content decides, not its name.
   *
   * @throws DataException if the file is missing, isn't IDX, holds something other than unsigned
   *     bytes, is cut off, goes on after its last value or is larger than {@link #LIMIT}
   */
  public static Idx read(Path file) {
    return IdxReader.read(file);
  }

  /**
   * Reads a file of images and the file of their labels.
   *
   * @return grey levels as numbers from 0 (paper) to 1 (ink), of shape {@code (1, rows, columns)},
   *     and labels from 0 to 9
   * @throws DataException as {@link #read}, and if one of the two is the wrong kind of file, their
   *     counts differ or a label isn't a digit
   */
  public static Examples examples(Path images, Path labels) {
    Idx x = read(images);
    Idx y = read(labels);
    expect(x, 3, images, "images");
    expect(y, 1, labels, "labels");
    if (x.shape[0] != y.shape[0]) {
      throw new DataException(
          "%s holds %,d images, but %s holds %,d labels. Take both files from the same set."
              .formatted(images, x.shape[0], labels, y.shape[0]));
    }
    float[] label = new float[y.values.length];
    for (int i = 0; i < label.length; i++) {
      label[i] = y.values[i] & 0xFF;
      if (label[i] > 9) {
        throw new DataException(
            "%s: label %d is %.0f, but digits are 0 to 9.".formatted(labels, i, label[i]));
      }
    }
    float[] grey = new float[x.values.length];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (x.values[i] & 0xFF) / 255f;
    }
    return new Examples(grey, new Shape(1, x.shape[1], x.shape[2]), label);
  }

  /**
   * Writes a file, gzipped if its name ends in {@code .gz}.
   *
   * @throws DataException if it can't be written
   */
  public void write(Path file) {
    boolean zip = file.getFileName().toString().endsWith(".gz");
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream out = zip ? new GZIPOutputStream(raw) : raw) {
      out.write(header());
      out.write(values);
    } catch (IOException e) {
      throw new DataException("Can't write %s: %s.".formatted(file, e), e);
    }
  }

  /** The content of the file, before any compression: what a checksum is taken of. */
  public byte[] bytes() {
    byte[] header = header();
    byte[] all = Arrays.copyOf(header, header.length + values.length);
    System.arraycopy(values, 0, all, header.length, values.length);
    return all;
  }

  private byte[] header() {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * shape.length);
    buffer.putShort((short) 0).put((byte) UNSIGNED_BYTE).put((byte) shape.length);
    Arrays.stream(shape).forEach(buffer::putInt);
    return buffer.array();
  }

  /** How many values this shape means; never overflows. */
  static long size(int[] shape, String what) {
    if (shape.length == 0 || shape.length > 255) {
      throw new DataException("%s need 1 to 255 dimensions, not %d.".formatted(what, shape.length));
    }
    long size = 1;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] < (i == 0 ? 0 : 1)) {
        throw new DataException(
            "%s: dimension %d of %s can't be %d; the header is damaged or isn't IDX."
                .formatted(what, i + 1, times(shape), shape[i]));
      }
      size *= shape[i];
      if (size > LIMIT) {
        throw new DataException(
            "%s: %s values are more than the %,d that are read at once; the header may be damaged."
                .formatted(what, times(shape), LIMIT));
      }
    }
    return size;
  }

  static String times(int[] shape) {
    return Arrays.stream(shape).mapToObj("%,d"::formatted).collect(Collectors.joining(" × "));
  }

  private static void expect(Idx idx, int dimensions, Path file, String wanted) {
    int found = idx.shape.length;
    if (found == dimensions) {
      return;
    }
    String kind =
        switch (found) {
          case 1 -> "is a label file";
          case 3 -> "is an image file";
          default -> "has %d dimensions".formatted(found);
        };
    throw new DataException(
        "%s %s (%s), but %s were expected here; give the file of %s."
            .formatted(file, kind, times(idx.shape), wanted, wanted));
  }
}
