package io.percolate.check.answer;

import ai.djl.ndarray.NDArray;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values as a learner would write them down, cut short where they are long. */
public final class Describe {
  private static final int MOST_ELEMENTS = 8;
  private static final int MOST_TEXT = 200;
  private static final MathContext DIGITS = new MathContext(6);

  private Describe() {}

  /** A call's arguments, such as {@code y = [1, 0], yHat = [0.9, 0.1]}. */
  public static String arguments(Method method, Object[] arguments) {
    Parameter[] parameters = method.getParameters();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      parts.add(parameters[i].getName() + " = " + value(arguments[i]));
    }
    return String.join(", ", parts);
  }

  /** One value. */
  public static String value(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Double || value instanceof Float) {
      return number(((Number) value).doubleValue());
    }
    if (value instanceof String text) {
      return '"' + (text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "…" : text) + '"';
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    if (value instanceof List<?> list) {
      return array(list.toArray());
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + value(entry.getValue()))
          .toList()
          .toString();
    }
    if (value instanceof Record record) {
      return record(record);
    }
    if (value instanceof NDArray array) {
      return "NDArray" + array.getShape() + " " + value(array.toArray());
    }
    return value.toString();
  }

  /** A number with six digits at most, and none that say nothing. */
  public static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    double size = Math.abs(value);
    return size != 0 && (size >= 1e7 || size < 1e-4) ? rounded.toString() : rounded.toPlainString();
  }

  private static String array(Object array) {
    int length = Array.getLength(array);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(length, MOST_ELEMENTS); i++) {
      parts.add(value(Array.get(array, i)));
    }
    if (length > MOST_ELEMENTS) {
      parts.add("… %d in all".formatted(length));
    }
    return "[" + String.join(", ", parts) + "]";
  }

  private static String record(Record record) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        parts.add(component.getName() + " = " + value(component.getAccessor().invoke(record)));
      } catch (ReflectiveOperationException e) {
        parts.add(component.getName() + " = ?");
      }
    }
    return record.getClass().getSimpleName() + "(" + String.join(", ", parts) + ")";
  }
}
