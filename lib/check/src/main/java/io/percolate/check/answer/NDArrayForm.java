package io.percolate.check.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;

/** NDArrays: type, shape, then the values' bytes. */
record NDArrayForm() implements Form {
  private static final int MOST_DIMENSIONS = 16;

  @Override
  public void write(Object value, Sink out, String place) throws IOException {
    NDArray array = (NDArray) Form.present(value, place);
    out.data().writeInt(array.getDataType().ordinal());
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
    DataType[] types = DataType.values();
    int type = source.in().readInt();
    int dimensions = source.in().readInt();
    if (type < 0 || type >= types.length || dimensions < 0 || dimensions > MOST_DIMENSIONS) {
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
    if (size * types[type].getNumOfBytes() != bytes.length) {
      throw new CodecException("an NDArray's shape and its values don't agree.");
    }
    return source.manager().create(ByteBuffer.wrap(bytes), new Shape(shape), types[type]);
  }
}
