package io.percolate.check.answer;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.List;

/** ArrayForms: floats and doubles in one go, since they can be pictures by the thousand. */
final class ArrayForms {
  private ArrayForms() {}

  static Form of(Class<?> component) {
    if (component == float.class) {
      return new OfFloats();
    }
    if (component == double.class) {
      return new OfDoubles();
    }
    return new OfAny(component, Form.of(component));
  }

  private record OfFloats() implements Form {
    @Override
    public void write(Object value, Sink out, String place) throws IOException {
      float[] array = (float[]) Form.present(value, place);
      ByteBuffer bytes = ByteBuffer.allocate(array.length * Float.BYTES);
      bytes.asFloatBuffer().put(array);
      out.data().writeInt(array.length);
      out.data().write(bytes.array());
    }

    @Override
    public Object read(Source source) throws IOException {
      float[] array = new float[source.length(Float.BYTES)];
      byte[] bytes = new byte[array.length * Float.BYTES];
      source.in().readFully(bytes);
      FloatBuffer floats = ByteBuffer.wrap(bytes).asFloatBuffer();
      floats.get(array);
      return array;
    }

    @Override
    public int leastBytes() {
      return Integer.BYTES;
    }
  }

  private record OfDoubles() implements Form {
    @Override
    public void write(Object value, Sink out, String place) throws IOException {
      double[] array = (double[]) Form.present(value, place);
      ByteBuffer bytes = ByteBuffer.allocate(array.length * Double.BYTES);
      bytes.asDoubleBuffer().put(array);
      out.data().writeInt(array.length);
      out.data().write(bytes.array());
    }

    @Override
    public Object read(Source source) throws IOException {
      double[] array = new double[source.length(Double.BYTES)];
      byte[] bytes = new byte[array.length * Double.BYTES];
      source.in().readFully(bytes);
      DoubleBuffer doubles = ByteBuffer.wrap(bytes).asDoubleBuffer();
      doubles.get(array);
      return array;
    }

    @Override
    public int leastBytes() {
      return Integer.BYTES;
    }
  }

  private record OfAny(Class<?> component, Form element) implements Form {
    @Override
    public List<Type> parts() {
      return List.of(component);
    }

    @Override
    public void write(Object value, Sink out, String place) throws IOException {
      int length = Array.getLength(Form.present(value, place));
      out.data().writeInt(length);
      for (int i = 0; i < length; i++) {
        element.write(Array.get(value, i), out, place + "[" + i + "]");
      }
    }

    @Override
    public Object read(Source source) throws IOException {
      int length =
          component.isPrimitive()
              ? source.length(element.leastBytes())
              : source.objects(element.leastBytes());
      Object array = Array.newInstance(component, length);
      for (int i = 0; i < length; i++) {
        Array.set(array, i, element.read(source));
      }
      return array;
    }

    @Override
    public int leastBytes() {
      return Integer.BYTES;
    }
  }
}
