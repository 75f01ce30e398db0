package io.percolate.kit.engine;

import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Collects garbage, and writes over the native memory that it sets free. */
public final class Garbage {

  private static final long PAUSE = 50_000_000;

  private Garbage() {}

  /** Blocks of these many bytes, which nobody holds any more, hold something else afterwards. */
  public static void collect(int... sizes) {
    WeakReference<ByteBuffer> last = new WeakReference<>(ByteBuffer.allocateDirect(1));
    while (last.get() != null) {
      System.gc();
    }
    LockSupport.parkNanos(PAUSE); // the memory itself is set free by another thread
    List<ByteBuffer> others = new ArrayList<>();
    for (int size : sizes) {
      for (int i = 0; i < 1_000; i++) {
        others.add(ByteBuffer.allocateDirect(size));
      }
    }
    others.forEach(buffer -> buffer.put(buffer.capacity() - 1, (byte) 1));
  }
}
