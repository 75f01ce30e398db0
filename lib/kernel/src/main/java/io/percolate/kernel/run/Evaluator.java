package io.percolate.kernel.run;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Runs cells one after the other: the compiler on one thread, the cells' own code on another. */
public final class Evaluator implements CellControl.UserCode {
  /** Room for the compiler to walk an expression of many thousand terms. */
  private static final long COMPILER_STACK_BYTES = 512L << 20;

  private static final long GRACE_MS = 1000;
  private static final long WORKERS_MS = 2000;

  private final CellLoader loader;
  private final ExecutorService compiler;
  private volatile Thread compilerThread;
  private UserThread user;
  private Run current;
  private int executions;

  Evaluator(CellLoader loader) {
    this.loader = loader;
    this.compiler = Executors.newSingleThreadExecutor(this::newCompilerThread);
    this.user = new UserThread(loader.classLoader());
  }

  /** Runs work on the compiler between cells, such as a completion. */
  public <T> T call(Callable<T> work) throws Exception {
    try {
      return compiler.submit(work).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Runs work on the compiler soon, before everything that is asked for later. */
  void submit(Runnable work) {
    compiler.execute(work);
  }

  /**
   * Begins a cell: what is called until {@link #end} is part of it, and {@link #interrupt} stops
   * it, also while the compiler isn't ready yet.
   */
  public synchronized void begin() {
    executions++;
    current = new Run(executions);
    loader.startExecution(executions);
  }

  /** Ends a cell. */
  public synchronized void end() {
    if (current.target != null) {
      current.target.cellEnded();
    }
    current = null;
  }

  /** Asks the running cell to stop; returns at once. */
  public synchronized void interrupt() {
    if (current == null) {
      return;
    }
    Run run = current;
    int number = run.number;
    run.target = Interrupts.raise(user, type -> loader.isOfExecution(type, number));
    user.interrupt();
    if (!run.interrupted) {
      run.interrupted = true;
      Thread stopper = new Thread(() -> stop(run, user), "percolate-interrupt");
      stopper.setDaemon(true);
      stopper.start();
    }
  }

  /** Tells whether the running cell was asked to stop. */
  synchronized boolean isInterrupted() {
    return current != null && current.interrupted;
  }

  /** Tells whether the calling thread is one that cells run on. */
  synchronized boolean isEvaluating() {
    return Thread.currentThread() == user || Thread.currentThread() == compilerThread;
  }

  @Override
  public Object run(Callable<Object> body) throws Throwable {
    UserThread thread;
    synchronized (this) {
      if (isInterrupted()) {
        throw new CellInterrupted();
      }
      thread = user;
    }
    return thread.call(body);
  }

  private void stop(Run run, UserThread thread) {
    if (!thread.isIdle(GRACE_MS / 2)) {
      // Once more, for code that began to wait in the moment of the first.
      thread.interrupt();
      if (!thread.isIdle(GRACE_MS / 2)) {
        thread.stopByForce();
        if (!thread.isIdle(GRACE_MS)) {
          abandon(thread);
        }
      }
    }
    // Workers of a parallel stream may still be on their way out.
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(WORKERS_MS));
    Interrupts.forget(run.target);
  }

  private synchronized void abandon(UserThread thread) {
    String words =
        "The cell can't be stopped: it is inside a call that never asks. The kernel goes on without"
            + " it, but it still uses memory and processor time; restart the kernel to end it.";
    user = new UserThread(loader.classLoader());
    thread.abandon(new CellFailure(Traceback.INTERRUPTED, words, List.of("Interrupted: " + words)));
  }

  private Thread newCompilerThread(Runnable work) {
    Thread thread = new Thread(null, work, "percolate-compiler", COMPILER_STACK_BYTES);
    thread.setDaemon(true);
    compilerThread = thread;
    return thread;
  }

  private static final class Run {
    private final int number;
    private boolean interrupted;
    private Interrupts.Target target;

    Run(int number) {
      this.number = number;
    }
  }
}
