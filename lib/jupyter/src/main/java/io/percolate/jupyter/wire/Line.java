package io.percolate.jupyter.wire;

import java.util.List;

/** A way to a kernel, for messages of several frames. */
interface Line {
  /** Sends a message; false where the kernel has left too many unread to take it. */
  boolean send(List<byte[]> frames);

  /**
   * Waits for a message; none if the time is over.
   *
   * @param millis how long to wait, 0 for not at all
   */
  List<byte[]> receive(int millis);
}
