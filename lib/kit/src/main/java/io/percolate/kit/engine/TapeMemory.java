package io.percolate.kit.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import ai.djl.pytorch.engine.PtNDArray;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the memory that a tape may still read.
 *
 * <p>The engine reads a number or an array that came from Java in Java's own memory. DJL lets go of
 * that memory when the array is closed, as it does itself with the 2 of {@code x.mul(2)} once the
 * product is there. On the way back the engine reads the 2 again: if garbage was collected in
 * between, it reads whatever is there by then, and the gradient is wrong without a word. So all of
 * it is kept, from when a tape is opened until it is closed.
 */
public final class TapeMemory implements AutoCloseable {

  private static final Field STACK = field(NDScope.class, "SCOPE_STACK");
  private static final Field RESOURCES = field(NDScope.class, "resources");
  private static final Field MEMORY = field(PtNDArray.class, "dataRef");

  private final NDScope scope;

  /** From now on, of all arrays that this thread makes. */
  public TapeMemory() {
    Keeper keeper = new Keeper(outer());
    scope = new NDScope();
    try {
      RESOURCES.set(scope, keeper);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public void close() {
    scope.close();
  }

  /**
   * What a scope is told of each new array. It has none to close, and tells the scope that was
   * there before, if any, whose arrays they are.
   */
  private static final class Keeper extends IdentityHashMap<NDArray, NDArray> {

    private static final long serialVersionUID = 1;

    private final transient Optional<Map<NDArray, NDArray>> outer;
    private final transient List<Object> kept = new ArrayList<>();

    Keeper(Optional<Map<NDArray, NDArray>> outer) {
      this.outer = outer;
    }

    @Override
    public NDArray put(NDArray array, NDArray same) {
      Object memory = array instanceof PtNDArray ? value(MEMORY, array) : null;
      if (memory != null) {
        kept.add(memory);
      }
      outer.ifPresent(arrays -> arrays.put(array, same));
      return null;
    }

    @Override
    public NDArray remove(Object array) {
      outer.ifPresent(arrays -> arrays.remove(array));
      return null;
    }
  }

  /** The arrays of the scope that this thread is in. */
  @SuppressWarnings("unchecked")
  private static Optional<Map<NDArray, NDArray>> outer() {
    Deque<NDScope> scopes = ((ThreadLocal<Deque<NDScope>>) value(STACK, null)).get();
    return Optional.ofNullable(scopes.peekLast())
        .map(scope -> (Map<NDArray, NDArray>) value(RESOURCES, scope));
  }

  private static Field field(Class<?> of, String name) {
    try {
      Field field = of.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("This version of DJL keeps its arrays elsewhere.", changed);
    }
  }

  private static Object value(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
