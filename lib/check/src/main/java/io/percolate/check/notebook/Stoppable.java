package io.percolate.check.notebook;

import io.percolate.check.answer.Answering;
import io.percolate.check.answer.Reply;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * An answer whose checks end with the first one that is interrupted. JUnit would take that for a
 * failure of this check, and go on to the next.
 */
final class Stoppable implements Answering {
  private final Answering answering;
  private CancellationException stopped;

  Stoppable(Answering answering) {
    this.answering = answering;
  }

  @Override
  public Reply call(Method method, byte[] arguments, Duration limit) {
    throwIfStopped();
    try {
      return answering.call(method, arguments, limit);
    } catch (CancellationException e) {
      stopped = e;
      throw e;
    }
  }

  /**
   * @throws CancellationException if a call was interrupted
   */
  void throwIfStopped() {
    if (stopped != null) {
      throw stopped;
    }
  }
}
