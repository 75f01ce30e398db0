package io.percolate.kernel.run;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The flag that stops a cell. Every loop and method of a cell's code calls {@link #poll}, put there
 * by {@link CellRewriter}, so that a cell can be stopped on any JDK.
 *
 * <p>An interrupt ends the thread that evaluates the cell, and every other thread that has code of
 * that cell on its stack, such as the workers of a parallel stream. Threads that earlier cells
 * started are left alone.
 */
public final class Interrupts {
  /** After an interrupt was thrown, clean-up code has this long before the next one is. */
  private static final long CLEAN_UP_NANOS = 250_000_000;

  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private static final Set<Thread> STOPPED = ConcurrentHashMap.newKeySet();

  private static volatile boolean raised;
  private static volatile Target target;

  private Interrupts() {}

  /** Throws {@link CellInterrupted} if the cell that this thread works for is to stop. */
  public static void poll() {
    if (raised) {
      deliver();
    }
  }

  /**
   * Ends a thread that runs code of cells: it can't go on from its next loop or call. For whoever
   * gives cells' code a thread of its own, and a time limit.
   */
  public static synchronized void stop(Thread thread) {
    STOPPED.removeIf(stopped -> !stopped.isAlive());
    STOPPED.add(thread);
    raised = true;
  }

  static synchronized Target raise(Thread evaluator, Predicate<Class<?>> isOfCell) {
    Target raisedTarget = new Target(evaluator, isOfCell);
    target = raisedTarget;
    raised = true;
    return raisedTarget;
  }

  /** Forgets an interrupt, unless another one was raised since. */
  static synchronized void forget(Target done) {
    if (target == done) {
      target = null;
      STOPPED.removeIf(stopped -> !stopped.isAlive());
      raised = !STOPPED.isEmpty();
    }
  }

  private static void deliver() {
    Thread thread = Thread.currentThread();
    if (STOPPED.contains(thread)) {
      throw new CellInterrupted();
    }
    Target current = target;
    if (current == null) {
      return;
    }
    if (thread == current.evaluator) {
      if (current.evaluating && current.isDue()) {
        throw new CellInterrupted();
      }
    } else if (runs(current.isOfCell)) {
      throw new CellInterrupted();
    }
  }

  private static boolean runs(Predicate<Class<?>> isOfCell) {
    return STACK.walk(frames -> frames.map(StackFrame::getDeclaringClass).anyMatch(isOfCell));
  }

  /** Whom an interrupt is for. */
  static final class Target {
    private final Thread evaluator;
    private final Predicate<Class<?>> isOfCell;
    private volatile boolean evaluating = true;
    private long thrownAt;
    private int throwCount;

    Target(Thread evaluator, Predicate<Class<?>> isOfCell) {
      this.evaluator = evaluator;
      this.isOfCell = isOfCell;
    }

    /** Once, then, after the time for clean-up, always: code that catches it ends as well. */
    private boolean isDue() {
      long now = System.nanoTime();
      if (throwCount == 1 && now - thrownAt < CLEAN_UP_NANOS) {
        return false;
      }
      throwCount++;
      thrownAt = now;
      return true;
    }

    /** The cell has ended: its evaluating thread is free for the next one. */
    void cellEnded() {
      evaluating = false;
    }
  }
}
