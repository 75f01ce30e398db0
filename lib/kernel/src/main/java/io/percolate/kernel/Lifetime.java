package io.percolate.kernel;

import io.percolate.kernel.wire.Server;
import java.util.Optional;

/** Ends the kernel: when it is told to, and when the process that started it is gone. */
final class Lifetime {
  private static final long POLL_MS = 1000;
  private static final long EXIT_MS = 3000;

  private final Server server;

  Lifetime(Server server) {
    this.server = server;
  }

  /**
   * Ends the kernel with its parent.
   *
   * @param pid the parent's process id, as Jupyter says it; null, no number, this process and a
   *     process that isn't there are passed over
   */
  void endWithParent(String pid) {
    Optional<ProcessHandle> parent = process(pid);
    if (parent.isEmpty() || parent.get().equals(ProcessHandle.current())) {
      return;
    }
    boolean isOwnParent = ProcessHandle.current().parent().equals(parent);
    startDaemon("percolate-parent", () -> watch(parent.get(), isOwnParent));
  }

  /** Ends the kernel soon: sockets first, then shutdown hooks, and in bounded time. */
  void end() {
    startDaemon(
        "percolate-exit",
        () -> {
          startDaemon("percolate-halt", Lifetime::haltLater);
          server.close();
          System.exit(0);
        });
  }

  private void watch(ProcessHandle parent, boolean isOwnParent) {
    // A dead process that nobody reaped still counts as alive; its children have a new parent.
    while (parent.isAlive()
        && (!isOwnParent || ProcessHandle.current().parent().equals(Optional.of(parent)))) {
      pause(POLL_MS);
    }
    end();
  }

  private static void haltLater() {
    pause(EXIT_MS);
    Runtime.getRuntime().halt(0);
  }

  private static Optional<ProcessHandle> process(String pid) {
    try {
      return pid == null ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static void pause(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void startDaemon(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }
}
