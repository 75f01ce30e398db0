package io.percolate.grader.session;

import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.sandbox.Sandbox;
import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelSpec;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Starts kernels for learners' code. Each is a process of its own, which runs cells and no
 * compiler: that is kept, warm, for one kernel after the other.
 */
public final class LearnerKernels implements AutoCloseable {
  /** What a compiler may take to be through with the kernel before; else another is started. */
  private static final Duration TURN = Duration.ofSeconds(2);

  private final KernelSpec kernel;
  private final List<String> compiler;
  private final Isolation isolation;
  private final Deque<CompilerProcess> idle = new ArrayDeque<>();
  private final Set<CompilerProcess> all = new HashSet<>();

  private LearnerKernels(KernelSpec kernel, List<String> compiler, Isolation isolation) {
    this.kernel = kernel;
    this.compiler = List.copyOf(compiler);
    this.isolation = isolation;
  }

  /**
   * Makes a place where kernels start; there are as many compilers as kernels at a time.
   *
   * @param kernel how a kernel is started; the ways to its compiler and back to the grader are
   *     added to its environment
   * @param compiler the command that starts a compiler
   * @param isolation where all of them run
   */
  public static LearnerKernels of(KernelSpec kernel, List<String> compiler, Isolation isolation) {
    return new LearnerKernels(kernel, compiler, isolation);
  }

  /** Where the kernels run. */
  public Isolation isolation() {
    return isolation;
  }

  /**
   * Starts a kernel.
   *
   * @param cellLimit how long each cell may run
   * @throws KernelException if it can't be started
   */
  public LearnerKernel start(Duration cellLimit) {
    Sandbox sandbox = isolation.open();
    CompilerProcess own = freeCompiler();
    Pairing pairing = Pairing.in(sandbox.meetingPlace(), own);
    return LearnerKernel.start(kernel, sandbox, pairing, cellLimit, () -> done(pairing));
  }

  private CompilerProcess freeCompiler() {
    while (true) {
      CompilerProcess next = nextIdle();
      if (next == null) {
        return started();
      }
      if (next.isFree(TURN)) {
        return next;
      }
      end(next);
    }
  }

  private synchronized CompilerProcess nextIdle() {
    return idle.poll();
  }

  private CompilerProcess started() {
    CompilerProcess started = CompilerProcess.start(compiler, isolation);
    synchronized (this) {
      all.add(started);
    }
    return started;
  }

  private void done(Pairing pairing) {
    boolean hasFailed = pairing.failure().isPresent();
    pairing.close();
    if (hasFailed) {
      end(pairing.compiler());
    } else {
      synchronized (this) {
        idle.add(pairing.compiler());
      }
    }
  }

  private void end(CompilerProcess process) {
    synchronized (this) {
      all.remove(process);
    }
    process.close();
  }

  /** Ends the compilers; the kernels are closed by whoever has them. */
  @Override
  public synchronized void close() {
    all.forEach(CompilerProcess::close);
    all.clear();
    idle.clear();
  }
}
