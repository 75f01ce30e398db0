package io.percolate.kernel.wire;

import java.util.List;

/** A way to whoever talks to this kernel, for messages of several frames. */
interface Line extends AutoCloseable {
  /** Sends a message; it arrives whole. */
  void send(List<byte[]> frames);

  /**
   * Waits for a message.
   *
   * @param timeoutMs how long to wait, -1 for ever
   * @return its frames; none if the time is over
   * @throws org.zeromq.ZMQException if the line is closed
   */
  List<byte[]> receive(int timeoutMs);

  @Override
  void close();
}
