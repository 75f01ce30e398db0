package io.percolate.kit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.pytorch.engine.PtNDArray;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Counts the arrays that something leaves behind. */
public final class LeftArrays {

  private static final int LOOKS = 50;
  private static final long PAUSE = 100_000_000;

  private LeftArrays() {}

  /** How many arrays more there are after something was done, native ones and managed ones. */
  public static int left(Runnable work) {
    Set<NDArray> before = managed();
    try (NDScope scope = new NDScope()) {
      work.run();
      int alive = 0;
      for (NDArray array : created(scope)) {
        alive += ((PtNDArray) array).isReleased() ? 0 : 1;
        NDScope.unregister(array);
      }
      assertThat(added(before, alive)).hasSize(alive);
      return alive;
    }
  }

  /**
   * The arrays that have come since. The kit's idlers compute for a moment when the machine is
   * busy, so several looks are taken: what was left behind is there at each of them.
   *
   * <p>Not a difference of counts: what an earlier test dropped may be collected meanwhile.
   */
  private static Set<NDArray> added(Set<NDArray> before, int expected) {
    Set<NDArray> added = managed();
    added.removeAll(before);
    for (int look = 0; look < LOOKS && added.size() != expected; look++) {
      LockSupport.parkNanos(PAUSE);
      added.retainAll(managed());
    }
    return added;
  }

  /** Every array under DJL's root manager, each for itself. */
  private static Set<NDArray> managed() {
    Set<NDArray> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
    try (NDManager manager = Torch.engine().newBaseManager()) {
      arrays.addAll(manager.getParentManager().getManagedArrays());
    }
    return arrays;
  }

  /** A scope hears of every array that its thread makes, attached anywhere or nowhere. */
  private static NDArray[] created(NDScope scope) {
    try {
      Field resources = NDScope.class.getDeclaredField("resources");
      resources.setAccessible(true);
      return ((Map<?, ?>) resources.get(scope)).keySet().toArray(NDArray[]::new);
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("DJL's scope keeps its arrays elsewhere now.", changed);
    }
  }
}
