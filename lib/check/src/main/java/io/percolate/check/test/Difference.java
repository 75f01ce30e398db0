package io.percolate.check.test;

import io.percolate.check.answer.Describe;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the first place where two values made of parts differ. */
final class Difference {
  private Difference() {}

  /** In words: empty for values without parts, which differ as a whole. */
  static Optional<String> first(Object expected, Object actual) {
    return first("", expected, actual);
  }

  private static Optional<String> first(String place, Object expected, Object actual) {
    Optional<Map<String, Object>> wanted = parts(expected);
    Optional<Map<String, Object>> got = parts(actual);
    if (wanted.isEmpty() || got.isEmpty()) {
      return place.isEmpty() ? Optional.empty() : Optional.of(line(place, expected, actual));
    }
    if (wanted.get().size() != got.get().size()) {
      return Optional.of(
          "%s%d elements expected, %d came"
              .formatted(
                  place.isEmpty() ? "" : "at " + place + ": ",
                  wanted.get().size(),
                  got.get().size()));
    }
    return wanted.get().entrySet().stream()
        .filter(part -> !Objects.deepEquals(part.getValue(), got.get().get(part.getKey())))
        .findFirst()
        .flatMap(
            part -> first(place + part.getKey(), part.getValue(), got.get().get(part.getKey())));
  }

  /** The line for one place. */
  static String line(String place, Object expected, Object actual) {
    return "first differs at %s: %s".formatted(place, values(expected, actual));
  }

  private static String values(Object expected, Object actual) {
    String wanted = actual == null ? "this" : Describe.value(expected);
    String got = actual == null ? "nothing" : Describe.value(actual);
    boolean hidden = wanted.equals(got); // in digits that aren't shown
    return "expected %s, got %s".formatted(hidden ? expected : wanted, hidden ? actual : got);
  }

  /** A value's parts by their places, in order. */
  private static Optional<Map<String, Object>> parts(Object value) {
    Map<String, Object> parts = new LinkedHashMap<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        parts.put("[" + i + "]", list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> parts.put("[" + key + "]", each));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        parts.put("." + component.getName(), read(component, record));
      }
    } else if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        parts.put("[" + i + "]", Array.get(value, i));
      }
    } else {
      return Optional.empty();
    }
    return Optional.of(parts);
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
