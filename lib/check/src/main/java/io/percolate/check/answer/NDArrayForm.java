package io.percolate.check.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** NDArrays: type, shape, then the values' bytes. */
record NDArrayForm() implements Form {
  private static final int MOST_DIMENSIONS = 16;

  /** Those whose numbers Java has; some of the others end the process that looks at them. */
  private static final List<DataType> TYPES =
      List.of(
          DataType.FLOAT32,
          DataType.FLOAT64,
          DataType.INT8,
          DataType.INT32,
          DataType.INT64,
          DataType.UINT8,
          DataType.BOOLEAN);

  @Override
  public void write(Object value, Sink out, String place) throws IOException {
    NDArray array = (NDArray) Form.present(value, place);
    int type = TYPES.indexOf(array.getDataType());
    if (type < 0) {
      throw new CodecException(
          "%s is an NDArray of %s; convert it, such as to float32."
              .formatted(place, array.getDataType()));
    }
    out.data().writeInt(type);
    long[] shape = array.getShape().getShape();
    out.data().writeInt(shape.length);
    for (long size : shape) {
      out.data().writeLong(size);
    }
    byte[] bytes = array.toByteArray();
    out.data().writeInt(bytes.length);
    out.data().write(bytes);
  }

  @Override
  public Object read(Source source) throws IOException {
    int type = source.in().readInt();
    int dimensions = source.in().readInt();
    if (type < 0 || type >= TYPES.size() || dimensions < 0 || dimensions > MOST_DIMENSIONS) {
      throw new CodecException("no NDArray looks like this.");
    }
    long[] shape = new long[dimensions];
    long size = 1;
    for (int i = 0; i < dimensions; i++) {
      shape[i] = source.in().readLong();
      if (shape[i] < 0 || shape[i] > Codec.MOST_BYTES) {
        throw new CodecException("no NDArray looks like this.");
      }
      size = Math.min(size * shape[i], Integer.MAX_VALUE);
    }
    byte[] bytes = new byte[source.length(1)];
    source.in().readFully(bytes);
    if (size * TYPES.get(type).getNumOfBytes() != bytes.length) {
      throw new CodecException("an NDArray's shape and its values don't agree.");
    }
    return source.manager().create(ByteBuffer.wrap(bytes), new Shape(shape), TYPES.get(type));
  }
}
