package io.percolate.check.answer;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** Records, component by component. */
record RecordForm(Class<?> type) implements Form {
  @Override
  public void write(Object value, Sink out, String place) throws IOException {
    Form.present(value, place);
    out.enter(place);
    for (RecordComponent component : type.getRecordComponents()) {
      Form.of(component.getGenericType())
          .write(read(component, value), out, place + "." + component.getName());
    }
    out.leave();
  }

  @Override
  public List<Type> parts() {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType).toList();
  }

  private static Object read(RecordComponent component, Object value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new CodecException(
          "%s of the answer can't be read: %s".formatted(component.getName(), e.getCause()));
    }
  }

  @Override
  public Object read(Source source) throws IOException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    source.enter();
    for (int i = 0; i < values.length; i++) {
      values[i] = Form.of(components[i].getGenericType()).read(source);
    }
    source.leave();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new CodecException(
          "no %s can be made of the answer: %s"
              .formatted(type.getSimpleName(), e.getCause().getMessage()));
    } catch (ReflectiveOperationException e) {
      throw new CodecException("no %s can be made: %s".formatted(type.getSimpleName(), e));
    }
  }
}
