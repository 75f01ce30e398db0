package io.percolate.check.answer;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** The thread that a learner's code runs on. */
final class Worker extends Thread {
  /** Recursion over some ten thousand elements works. */
  private static final long STACK_BYTES = 64L << 20;

  private static final long GRACE_MS = 300;

  private final BlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
  private volatile boolean ended;

  Worker() {
    super(null, null, "answers", STACK_BYTES);
    setDaemon(true);
    start();
  }

  <V> CompletableFuture<V> submit(Supplier<V> call) {
    CompletableFuture<V> done = new CompletableFuture<>();
    calls.add(
        () -> {
          try {
            done.complete(call.get());
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    return done;
  }

  @Override
  public void run() {
    while (!ended) {
      try {
        calls.take().run();
      } catch (InterruptedException e) {
        // Ended, or interrupted by the learner's own code: the loop's condition tells.
      }
    }
  }

  /** Stops what runs, by every means there is; returns whether it stopped. */
  boolean end() {
    ended = true;
    interrupt();
    if (!endsWithin(GRACE_MS)) {
      Stopping.ofKernel(this);
      if (!endsWithin(GRACE_MS)) {
        Stopping.byForce(this);
      }
    }
    return endsWithin(GRACE_MS);
  }

  private boolean endsWithin(long ms) {
    try {
      join(ms);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !isAlive();
  }
}
