package io.percolate.check.answer;

import ai.djl.ndarray.NDManager;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** Where values are read from. */
final class Source {
  /** Each takes many times the bytes that it came in. */
  private static final int MOST_OBJECTS = 4_000_000;

  private final DataInputStream data;
  private final Supplier<NDManager> manager;
  private int depth;
  private int objects;

  /**
   * @param manager owns NDArrays that are read; asked for only when there is one
   */
  Source(DataInputStream data, Supplier<NDManager> manager) {
    this.data = data;
    this.manager = manager;
  }

  DataInputStream in() {
    return data;
  }

  NDManager manager() {
    return manager.get();
  }

  /** A length, no more than what can still follow. */
  int length(int leastBytesEach) throws IOException {
    int length = data.readInt();
    if (length < 0 || (long) length * leastBytesEach > data.available()) {
      throw new CodecException("a length of " + length + " isn't possible here.");
    }
    return length;
  }

  /** As {@link #length}, of values that are objects. */
  int objects(int leastBytesEach) throws IOException {
    int length = length(leastBytesEach);
    objects += length;
    if (objects > MOST_OBJECTS) {
      throw new CodecException("it has more than %,d parts.".formatted(MOST_OBJECTS));
    }
    return length;
  }

  void enter() {
    if (++depth > Sink.DEEPEST) {
      throw new CodecException("what came back is nested too deep.");
    }
  }

  void leave() {
    depth--;
  }
}
