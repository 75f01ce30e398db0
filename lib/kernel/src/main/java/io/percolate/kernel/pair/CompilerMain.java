package io.percolate.kernel.pair;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ProtocolException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A process that compiles the cells of one kernel after the other, and gets warm over it. It is
 * whoever listens at its socket that lets a kernel in, and one at a time.
 */
public final class CompilerMain {
  /** What a process ends with that was spoken to in no known way. */
  private static final int MISUSED = 71;

  /** What it ends with that has failed itself. */
  private static final int FAULTY = 72;

  /** So many kernels are served; what they may have left behind goes with the process. */
  private static final int MOST_SESSIONS = 100;

  /** Nobody is to run into a limit of the process's over what others had it do. */
  private static final Duration MOST_TIME = Duration.ofMinutes(5);

  /** Room for the compiler to walk an expression of many thousand terms. */
  private static final long STACK_BYTES = 512L << 20;

  private CompilerMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path address = Path.of(System.getenv(Wire.ADDRESS));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    for (int session = 0; session < MOST_SESSIONS && hasTime(); session++) {
      try (Wire wire = Wire.to(address)) {
        serve(wire);
      } catch (ProtocolException e) {
        System.exit(MISUSED);
      } catch (CompilerFault e) {
        System.exit(FAULTY);
      }
    }
    System.exit(0);
  }

  private static boolean hasTime() {
    Optional<Duration> taken = ProcessHandle.current().info().totalCpuDuration();
    return taken.isEmpty() || taken.get().compareTo(MOST_TIME) < 0;
  }

  private static void serve(Wire wire) throws IOException, InterruptedException {
    FutureTask<Void> session =
        new FutureTask<>(
            () -> {
              Session.serve(wire);
              return null;
            });
    new Thread(null, session, "percolate-compiler", STACK_BYTES).start();
    try {
      session.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof CompilerFault fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
