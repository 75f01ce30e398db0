package io.percolate.kit.compress;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.store.SavedWeights.Weight;
import io.percolate.kit.store.WeightsException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;

/** The arrays into which a file takes one weight apart: each has its name and a suffix. */
final class Parts {

  private final Path file;
  private final String weight;
  private final Map<String, Weight> kinds;
  private final Map<Weight, ByteBuffer> numbers;

  /**
   * @param kinds of all arrays of the file, by name
   * @param numbers of all
   */
  Parts(Path file, String weight, Map<String, Weight> kinds, Map<Weight, ByteBuffer> numbers) {
    this.file = file;
    this.weight = weight;
    this.kinds = kinds;
    this.numbers = numbers;
  }

  /** A buffer for so many numbers, as files are written: little-endian. */
  static ByteBuffer room(DataType type, long count) {
    int bytes = Math.toIntExact(count * type.getNumOfBytes());
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  void put(String suffix, DataType type, Shape shape, ByteBuffer values) {
    Weight part = new Weight(weight + suffix, type, shape);
    kinds.put(part.name(), part);
    numbers.put(part, values);
  }

  boolean has(String suffix) {
    return kinds.containsKey(weight + suffix);
  }

  /** An array's numbers, taken out. */
  ByteBuffer take(String suffix, DataType type) {
    Weight part = kinds.remove(weight + suffix);
    if (part == null || part.type() != type) {
      throw damaged(
          part == null
              ? "%s%s is missing".formatted(weight, suffix)
              : "%s%s is of type %s".formatted(weight, suffix, part.type()));
    }
    return numbers.remove(part).order(ByteOrder.LITTLE_ENDIAN);
  }

  WeightsException damaged(String what) {
    return new WeightsException(
        "%s can't be unpacked: %s. Copy or save it again.".formatted(file, what));
  }
}
