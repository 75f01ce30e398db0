package io.percolate.bench.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Examples in the one form that every contestant reads, in Java or not: a file of little-endian
 * 32-bit floats, first all features, then all labels.
 *
 * @param features row after row
 * @param labels a class index an example
 */
public record Data(float[] features, float[] labels) {

  /** Reads a file of examples that have {@code width} features each. */
  static Data read(Path file, int width) {
    try {
      FloatBuffer values =
          ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      int count = values.remaining() / (width + 1);
      Data data = new Data(new float[count * width], new float[count]);
      values.get(data.features).get(data.labels);
      return data;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes such a file. */
  public void write(Path file) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * (features.length + labels.length))
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(features).put(labels);
    try {
      Files.write(file, bytes.array());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
