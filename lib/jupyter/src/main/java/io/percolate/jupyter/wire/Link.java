package io.percolate.jupyter.wire;

import java.time.Duration;

/** The lines to one kernel: a channel each, and a heartbeat. */
interface Link extends AutoCloseable {
  Channel shell();

  Channel iopub();

  Channel stdin();

  Channel control();

  /** Whether messages can be sent yet. */
  boolean isOpen();

  /** Waits until something has come on shell, iopub or stdin, or the time is over. */
  void await(long millis);

  /** Whether the kernel sends back what it gets on the heartbeat, within the limit. */
  boolean beats(Duration limit);

  @Override
  void close();
}
