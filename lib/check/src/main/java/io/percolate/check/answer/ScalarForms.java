package io.percolate.check.answer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Numbers, booleans and text. */
final class ScalarForms {
  private static final Map<Class<?>, Form> SHAPES = new HashMap<>();

  static {
    add(boolean.class, Boolean.class, 1, DataOutputStream::writeBoolean, s -> s.in().readBoolean());
    add(int.class, Integer.class, 4, DataOutputStream::writeInt, s -> s.in().readInt());
    add(long.class, Long.class, 8, DataOutputStream::writeLong, s -> s.in().readLong());
    add(float.class, Float.class, 4, DataOutputStream::writeFloat, s -> s.in().readFloat());
    add(double.class, Double.class, 8, DataOutputStream::writeDouble, s -> s.in().readDouble());
    add(String.class, String.class, 4, ScalarForms::writeText, ScalarForms::readText);
  }

  private ScalarForms() {}

  /** The shape of a scalar type, null if it isn't one. */
  static Form of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(Source source) throws IOException {
    byte[] bytes = new byte[source.length(1)];
    source.in().readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private interface Writer<V> {
    void write(DataOutputStream out, V value) throws IOException;
  }

  private interface Reader<V> {
    V read(Source source) throws IOException;
  }

  private static <V> void add(
      Class<?> type, Class<V> boxed, int bytes, Writer<V> writer, Reader<V> reader) {
    Form shape =
        new Form() {
          @Override
          public void write(Object value, Sink out, String place) throws IOException {
            writer.write(out.data(), boxed.cast(Form.present(value, place)));
          }

          @Override
          public Object read(Source source) throws IOException {
            return reader.read(source);
          }

          @Override
          public int leastBytes() {
            return bytes;
          }
        };
    SHAPES.put(type, shape);
    SHAPES.put(boxed, shape);
  }
}
