package io.percolate.kernel.run;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The thread that the code in cells runs on, and nothing else: an interrupt can't hit the compiler.
 * It is one thread for all cells, so that what a library keeps by thread lasts.
 */
final class UserThread extends Thread {
  /** Deep recursion works, and endless recursion still ends within a second. */
  private static final long STACK_BYTES = 16L << 20;

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private volatile Future<?> running;
  private volatile boolean abandoned;

  UserThread(ClassLoader loader) {
    super(null, null, "cells", STACK_BYTES);
    setDaemon(true);
    setContextClassLoader(loader);
    start();
  }

  /** Runs user code and waits for it; what it throws is thrown here. */
  Object call(Callable<Object> body) throws Throwable {
    if (Thread.currentThread() == this) {
      return body.call();
    }
    CompletableFuture<Object> done = new CompletableFuture<>();
    running = done;
    tasks.add(() -> complete(done, body));
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  boolean isIdle(long withinMs) {
    Future<?> current = running;
    try {
      if (current != null) {
        current.get(withinMs, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException | InterruptedException e) {
      return true;
    }
  }

  /** Ends the thread by force. Works before JDK 20; later ones refuse. */
  void stopByForce() {
    try {
      Thread.class.getMethod("stop").invoke(this);
    } catch (ReflectiveOperationException e) {
      // It will be abandoned instead.
    }
  }

  /** Lets whoever waits for the thread go on without it. */
  void abandon(RuntimeException reason) {
    abandoned = true;
    if (running instanceof CompletableFuture<?> future) {
      future.completeExceptionally(reason);
    }
  }

  @Override
  public void run() {
    while (!abandoned) {
      try {
        tasks.take().run();
      } catch (InterruptedException e) {
        // An interrupt that came too late for its cell.
      }
    }
  }

  private void complete(CompletableFuture<Object> done, Callable<Object> body) {
    try {
      done.complete(body.call());
    } catch (Throwable e) {
      done.completeExceptionally(e);
    } finally {
      running = null;
      Thread.interrupted();
    }
  }
}
