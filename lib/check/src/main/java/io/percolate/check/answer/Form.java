package io.percolate.check.answer;

import ai.djl.ndarray.NDArray;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** How values of one type are written and read. */
interface Form {
  /**
   * @param place where in the answer this value stands, for messages
   * @throws CodecException if the value isn't of this shape
   */
  void write(Object value, Sink out, String place) throws IOException;

  Object read(Source source) throws IOException;

  /** The types that this one is made of. */
  default List<Type> parts() {
    return List.of();
  }

  /** The fewest bytes that a value takes. */
  default int leastBytes() {
    return 1;
  }

  /**
   * @throws CodecException if values of this type aren't carried
   */
  static Form of(Type type) {
    if (type instanceof Class<?> raw) {
      return ofClass(raw);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new CollectionForms.OfList(arguments[0]);
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new CollectionForms.OfMap(arguments[1]);
      }
    }
    throw unknown(type);
  }

  private static Form ofClass(Class<?> type) {
    Form scalar = ScalarForms.of(type);
    if (scalar != null) {
      return scalar;
    }
    if (type.isEnum()) {
      return new CollectionForms.OfEnum(type);
    }
    if (type.isArray()) {
      return ArrayForms.of(type.getComponentType());
    }
    if (type.isRecord()) {
      return new RecordForm(type);
    }
    if (type == NDArray.class) {
      return new NDArrayForm();
    }
    throw unknown(type);
  }

  private static CodecException unknown(Type type) {
    return new CodecException(
        "A contract can't use %s: only numbers, booleans, text, enums, arrays, List, Map<String, …>, records and NDArray are carried."
            .formatted(type.getTypeName()));
  }

  /** The value itself, unless it is null. */
  static <V> V present(V value, String place) {
    if (value == null) {
      throw new CodecException(place + " is null.");
    }
    return value;
  }
}
