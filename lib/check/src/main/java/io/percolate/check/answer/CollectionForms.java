package io.percolate.check.answer;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists, maps and enums. */
final class CollectionForms {
  private CollectionForms() {}

  record OfList(Type element) implements Form {
    @Override
    public List<Type> parts() {
      return List.of(element);
    }

    @Override
    public void write(Object value, Sink out, String place) throws IOException {
      // Copied first: what a list says of its size and what it then yields may differ.
      List<?> copy = new ArrayList<>((List<?>) Form.present(value, place));
      Form shape = Form.of(element);
      out.data().writeInt(copy.size());
      for (int i = 0; i < copy.size(); i++) {
        shape.write(copy.get(i), out, place + "[" + i + "]");
      }
    }

    @Override
    public Object read(Source source) throws IOException {
      Form shape = Form.of(element);
      int size = source.objects(shape.leastBytes());
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(shape.read(source));
      }
      return list;
    }

    @Override
    public int leastBytes() {
      return Integer.BYTES;
    }
  }

  record OfMap(Type element) implements Form {
    @Override
    public List<Type> parts() {
      return List.of(element);
    }

    @Override
    public void write(Object value, Sink out, String place) throws IOException {
      Map<?, ?> copy = new LinkedHashMap<>((Map<?, ?>) Form.present(value, place));
      Form text = ScalarForms.of(String.class);
      Form shape = Form.of(element);
      out.data().writeInt(copy.size());
      for (Map.Entry<?, ?> entry : copy.entrySet()) {
        text.write(entry.getKey(), out, "a key of " + place);
        shape.write(entry.getValue(), out, place + "[" + entry.getKey() + "]");
      }
    }

    @Override
    public Object read(Source source) throws IOException {
      Form text = ScalarForms.of(String.class);
      Form shape = Form.of(element);
      int size = source.objects(text.leastBytes() + shape.leastBytes());
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put((String) text.read(source), shape.read(source));
      }
      return map;
    }

    @Override
    public int leastBytes() {
      return Integer.BYTES;
    }
  }

  record OfEnum(Class<?> type) implements Form {
    @Override
    public void write(Object value, Sink out, String place) throws IOException {
      out.data().writeInt(((Enum<?>) Form.present(value, place)).ordinal());
    }

    @Override
    public Object read(Source source) throws IOException {
      Object[] constants = type.getEnumConstants();
      int ordinal = source.in().readInt();
      if (ordinal < 0 || ordinal >= constants.length) {
        throw new CodecException(
            "%s has no constant number %d.".formatted(type.getSimpleName(), ordinal));
      }
      return constants[ordinal];
    }

    @Override
    public int leastBytes() {
      return Integer.BYTES;
    }
  }
}
