package io.percolate.kit.deploy.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets some requests work at once and a few more wait; turns the others away. Nobody is kept in
 * order: waking one thread for each turn takes longer than most turns do.
 */
final class Gate {

  private final Limits limits;
  private final Semaphore inside;
  private final Semaphore working;

  Gate(Limits limits) {
    this.limits = limits;
    inside = new Semaphore(limits.working() + limits.waiting());
    working = new Semaphore(limits.working());
  }

  /**
   * Works when it is this request's turn.
   *
   * @throws Refusal if too many are here already, or its turn doesn't come in time
   */
  <T> T pass(Supplier<T> work) {
    if (!inside.tryAcquire()) {
      throw Refusal.crowded(limits);
    }
    try {
      if (!working.tryAcquire(limits.predictTime().toNanos(), TimeUnit.NANOSECONDS)) {
        throw Refusal.slowAnswer(limits);
      }
      try {
        return work.get();
      } finally {
        working.release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Refusal.stopping();
    } finally {
      inside.release();
    }
  }
}
