package io.percolate.check.test;

import ai.djl.ndarray.NDArray;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Numbers of any form, laid out in a row.
 *
 * @param shape how many along each dimension; empty for a single number
 */
record Numbers(List<Integer> shape, double[] values) {
  /** Whether a value is a number, or an array of numbers of any depth, or an NDArray. */
  static boolean are(Object value) {
    if (value instanceof Number || value instanceof NDArray) {
      return true;
    }
    Class<?> type = value.getClass();
    while (type.isArray()) {
      type = type.getComponentType();
    }
    return value.getClass().isArray()
        && type.isPrimitive()
        && type != boolean.class
        && type != char.class;
  }

  /**
   * @throws Mismatch if rows of an array differ in length
   */
  static Numbers of(Object value) {
    if (value instanceof NDArray array) {
      return ofNDArray(array);
    }
    List<Integer> shape = new ArrayList<>();
    for (Object part = value; part.getClass().isArray(); part = Array.get(part, 0)) {
      shape.add(Array.getLength(part));
      if (Array.getLength(part) == 0) {
        break;
      }
    }
    DoubleStream.Builder values = DoubleStream.builder();
    collect(value, shape, "", 0, values);
    return new Numbers(shape, values.build().toArray());
  }

  private static void collect(
      Object value, List<Integer> shape, String place, int depth, DoubleStream.Builder values) {
    if (!value.getClass().isArray()) {
      values.add(((Number) value).doubleValue());
      return;
    }
    int length = Array.getLength(value);
    if (length != shape.get(depth)) {
      throw new Mismatch(
          "",
          "Row %s has %d elements, the first one has %d; all rows must be equally long."
              .formatted(place, length, shape.get(depth)));
    }
    boolean isRow = depth == shape.size() - 1; // its numbers' places are asked for later, if at all
    for (int i = 0; i < length; i++) {
      collect(Array.get(value, i), shape, isRow ? "" : place + "[" + i + "]", depth + 1, values);
    }
  }

  private static Numbers ofNDArray(NDArray array) {
    List<Integer> shape =
        Arrays.stream(array.getShape().getShape()).mapToObj(size -> (int) size).toList();
    return new Numbers(
        shape, Arrays.stream(array.toArray()).mapToDouble(Number::doubleValue).toArray());
  }

  /** Where a number stands, such as {@code [1][2]}. */
  String place(int index) {
    String place = "";
    int rest = index;
    for (int d = shape.size() - 1; d >= 0; d--) {
      place = "[" + rest % shape.get(d) + "]" + place;
      rest /= shape.get(d);
    }
    return place;
  }

  boolean isSingle() {
    return shape.isEmpty();
  }

  /** The shape in words: {@code (2, 3)}, or {@code a single number}. */
  String shapeText() {
    return isSingle()
        ? "a single number"
        : shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }
}
