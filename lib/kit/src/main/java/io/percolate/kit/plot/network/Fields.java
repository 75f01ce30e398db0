package io.percolate.kit.plot.network;

import java.lang.reflect.Field;

/** Settings that DJL keeps in its blocks but tells nobody. */
final class Fields {

  private Fields() {}

  /** The value of a field, or this other one where there is no such field to be read. */
  static <T> T read(Object object, String name, Class<T> type, T otherwise) {
    for (Class<?> at = object.getClass(); at != null; at = at.getSuperclass()) {
      try {
        Field field = at.getDeclaredField(name);
        field.setAccessible(true);
        return type.cast(field.get(object));
      } catch (NoSuchFieldException e) {
        continue;
      } catch (ReflectiveOperationException | RuntimeException e) {
        return otherwise;
      }
    }
    return otherwise;
  }
}
