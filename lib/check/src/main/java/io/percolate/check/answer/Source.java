package io.percolate.check.answer;

import ai.djl.ndarray.NDManager;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** Where values are read from. */
final class Source {
  private final DataInputStream data;
  private final Supplier<NDManager> manager;
  private int depth;

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

  void enter() {
    if (++depth > Sink.DEEPEST) {
      throw new CodecException("what came back is nested too deep.");
    }
  }

  void leave() {
    depth--;
  }
}
