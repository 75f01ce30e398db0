package io.percolate.kit.compress;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.engine.Torch;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** How a file writes the weights that it holds: as fractions of 32 or 16 bits, or whole numbers. */
enum Numbers {
  FP32(DataType.FLOAT32),
  FP16(DataType.FLOAT16),
  INT8(DataType.INT8),
  INT4(DataType.UINT8);

  private static final int INT4_OFFSET = 8;

  /** From here on, what is nearest in 16 bits is infinity. */
  private static final float INFINITE = 65_520;

  private final DataType type;

  Numbers(DataType type) {
    this.type = type;
  }

  /**
   * Writes fractions.
   *
   * @throws IllegalArgumentException if one is too large for it
   */
  void write(Parts parts, String suffix, float[] kept, Shape shape) {
    for (float weight : kept) {
      if (this == FP16 && Math.abs(weight) >= INFINITE) {
        throw new IllegalArgumentException(
            "A weight of %s is infinite in 16 bits, which end at 65,504; take fp32()."
                .formatted(weight));
      }
    }
    try (NDManager manager = Torch.engine().newBaseManager()) {
      ByteBuffer values = Parts.room(type, kept.length);
      NDArray array = manager.create(kept).toType(type, false);
      values.put(array.toByteBuffer(false)).flip();
      parts.put(suffix, type, shape, values);
    }
  }

  /** Writes whole numbers, with their scales, and zero points where they aren't all zero. */
  void write(Parts parts, String suffix, QuantizedArray array, int[] kept, Shape shape) {
    int channels = array.scales().length;
    FP32.write(parts, ".scale", array.scales(), new Shape(channels));
    if (IntStream.of(array.zeroPoints()).anyMatch(zero -> zero != 0)) {
      ByteBuffer zeros = Parts.room(DataType.INT8, channels);
      IntStream.of(array.zeroPoints()).forEach(zero -> zeros.put((byte) zero));
      parts.put(".zero", DataType.INT8, new Shape(channels), zeros.flip());
    }
    if (this == INT8) {
      ByteBuffer codes = Parts.room(type, kept.length);
      IntStream.of(kept).forEach(place -> codes.put(array.codes()[place]));
      parts.put(suffix, type, shape, codes.flip());
    } else {
      ByteBuffer pairs = Parts.room(type, (kept.length + 1) / 2);
      for (int i = 0; i < kept.length; i++) { // the first of two in the lower half
        int code = array.codes()[kept[i]] + INT4_OFFSET;
        pairs.put(i / 2, (byte) (pairs.get(i / 2) | code << 4 * (i % 2)));
      }
      parts.put(suffix, type, new Shape(pairs.capacity()), pairs);
    }
  }

  /**
   * Reads the weights at these places.
   *
   * @param size how many places there are; a weight at any other is zero
   */
  float[] read(Parts parts, String suffix, int[] kept, int size) {
    ByteBuffer values = parts.take(suffix, type);
    int count = this == INT4 ? (kept.length + 1) / 2 : kept.length;
    if (values.limit() != count * type.getNumOfBytes()) {
      throw parts.damaged("there are other than %,d weights".formatted(kept.length));
    }
    float[] weights = new float[size];
    switch (this) {
      case FP32 -> fill(weights, kept, floats(values, DataType.FLOAT32));
      case FP16 -> fill(weights, kept, floats(values, DataType.FLOAT16));
      default -> restore(parts, values, kept, weights);
    }
    return weights;
  }

  private static void fill(float[] weights, int[] kept, float[] values) {
    for (int i = 0; i < kept.length; i++) {
      weights[kept[i]] = values[i];
    }
  }

  private static float[] floats(ByteBuffer values, DataType type) {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      int count = values.limit() / type.getNumOfBytes();
      return manager
          .create(values, new Shape(count), type)
          .toType(DataType.FLOAT32, false)
          .toFloatArray();
    }
  }

  private void restore(Parts parts, ByteBuffer values, int[] kept, float[] weights) {
    float[] scales = floats(parts.take(".scale", DataType.FLOAT32), DataType.FLOAT32);
    ByteBuffer zeros =
        parts.has(".zero")
            ? parts.take(".zero", DataType.INT8)
            : Parts.room(DataType.INT8, scales.length);
    if (scales.length == 0
        || weights.length % scales.length != 0
        || zeros.limit() != scales.length) {
      throw parts.damaged("its %,d scales aren't for its rows".formatted(scales.length));
    }
    int width = weights.length / scales.length;
    for (int i = 0; i < kept.length; i++) {
      int channel = kept[i] / width;
      int code =
          this == INT8 ? values.get(i) : (values.get(i / 2) >> 4 * (i % 2) & 15) - INT4_OFFSET;
      weights[kept[i]] = scales[channel] * (code - zeros.get(channel));
    }
  }
}
