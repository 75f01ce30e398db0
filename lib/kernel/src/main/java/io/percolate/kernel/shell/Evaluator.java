package io.percolate.kernel.shell;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * The thread that everything in cells runs on, and the way to stop it. It is one thread for all
 * cells, so that what a library keeps by thread lasts, until code that nothing stops takes it away.
 */
public final class Evaluator implements CellControl.UserCode {
  /** Room for the compiler to walk an expression of many thousand terms. */
  private static final long STACK_BYTES = 512L << 20;

  private static final long GRACE_MS = 1000;
  private static final long COMPILE_MS = 30_000;
  private static final long WORKERS_MS = 2000;

  private final CellLoader loader;
  private Worker worker;
  private Run current;
  private int executions;

  Evaluator(CellLoader loader) {
    this.loader = loader;
    this.worker = newWorker();
  }

  /** Runs kernel work, such as a completion, between cells. */
  public <T> T call(Callable<T> work) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    submit(() -> complete(done, work));
    return await(done);
  }

  /**
   * Runs a cell, which {@link #interrupt} may stop.
   *
   * @throws CellFailure if the code can't be stopped: then the kernel goes on without its thread
   */
  <T> T execute(Callable<T> cell) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    submit(
        () -> {
          begin(done);
          complete(done, cell);
        });
    try {
      return await(done);
    } finally {
      end();
    }
  }

  /** Asks the running cell to stop; returns at once. */
  public synchronized void interrupt() {
    if (current == null) {
      return;
    }
    Run run = current;
    int number = run.number;
    run.interrupted = true;
    run.target = Interrupts.raise(run.worker, type -> loader.isOfExecution(type, number));
    if (run.depth > 0) {
      run.worker.interrupt();
    }
    if (!run.stopping) {
      run.stopping = true;
      Thread stopper = new Thread(() -> stop(run), "percolate-interrupt");
      stopper.setDaemon(true);
      stopper.start();
    }
  }

  /** Tells whether the running cell was asked to stop. */
  synchronized boolean isInterrupted() {
    return current != null && current.interrupted;
  }

  /** Tells whether the calling thread is the one that cells run on. */
  synchronized boolean isEvaluating() {
    return Thread.currentThread() == worker;
  }

  @Override
  public Object run(Callable<Object> body) throws Exception {
    Run run = enter();
    try {
      return body.call();
    } finally {
      leave(run);
    }
  }

  private synchronized Run enter() {
    if (isInterrupted()) {
      throw new CellInterrupted();
    }
    if (current != null) {
      current.depth++;
    }
    return current;
  }

  private void leave(Run run) {
    synchronized (this) {
      if (run != null && --run.depth == 0) {
        // A late interrupt must not hit the compiler.
        Thread.interrupted();
      }
    }
    if (((Worker) Thread.currentThread()).abandoned) {
      while (true) {
        LockSupport.park();
      }
    }
  }

  private synchronized void begin(CompletableFuture<?> done) {
    current = new Run(worker, ++executions, done);
    loader.startExecution(executions);
  }

  private synchronized void end() {
    if (current != null && current.target != null) {
      current.target.cellEnded();
    }
    current = null;
  }

  private void stop(Run run) {
    long patience = isInUserCode(run) ? GRACE_MS : COMPILE_MS;
    if (!isDone(run, patience)) {
      if (isInUserCode(run)) {
        stopThread(run.worker);
      }
      if (!isDone(run, GRACE_MS)) {
        abandon(run);
      }
    }
    // Workers of a parallel stream may still be on their way out.
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(WORKERS_MS));
    Interrupts.forget(run.target);
  }

  private synchronized boolean isInUserCode(Run run) {
    return run.depth > 0;
  }

  private static boolean isDone(Run run, long withinMs) {
    try {
      run.done.get(withinMs, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException | InterruptedException e) {
      return true;
    }
  }

  /** Works before JDK 20; later ones refuse. */
  private static void stopThread(Thread thread) {
    try {
      Thread.class.getMethod("stop").invoke(thread);
    } catch (ReflectiveOperationException e) {
      // The cell will be given up instead.
    }
  }

  private synchronized void abandon(Run run) {
    if (run.done.isDone()) {
      return;
    }
    run.worker.abandoned = true;
    worker = newWorker();
    String words =
        "The cell can't be stopped: it is inside a call that never asks. The kernel goes on without"
            + " it, but it still uses memory and processor time; restart the kernel to end it.";
    run.done.completeExceptionally(
        new CellFailure("Interrupted", words, List.of("Interrupted: " + words)));
  }

  private synchronized void submit(Runnable task) {
    worker.tasks.add(task);
  }

  private Worker newWorker() {
    Worker thread = new Worker();
    thread.setDaemon(true);
    thread.setContextClassLoader(loader.classLoader());
    thread.start();
    return thread;
  }

  private static <T> void complete(CompletableFuture<T> done, Callable<T> work) {
    try {
      done.complete(work.call());
    } catch (Throwable e) {
      done.completeExceptionally(e);
    }
  }

  private static <T> T await(CompletableFuture<T> done) throws Exception {
    try {
      return done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static final class Worker extends Thread {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private volatile boolean abandoned;

    Worker() {
      super(null, null, "cells", STACK_BYTES);
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
  }

  private static final class Run {
    private final Worker worker;
    private final int number;
    private final CompletableFuture<?> done;
    private int depth;
    private boolean interrupted;
    private boolean stopping;
    private Interrupts.Target target;

    Run(Worker worker, int number, CompletableFuture<?> done) {
      this.worker = worker;
      this.number = number;
      this.done = done;
    }
  }
}
