package io.percolate.grader.session;

import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.sandbox.Sandbox;
import io.percolate.jupyter.wire.KernelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that compiles for one learner's kernel after the other, and is warm from those before.
 * It reads what strangers wrote, so it is behind a wall of its own, within the same limits; it runs
 * none of it. Whenever it is free it connects to us, and what comes on that connection is all that
 * it knows of a kernel.
 */
final class CompilerProcess implements AutoCloseable {
  /** The environment variable that names the socket, to a kernel and to a compiler. */
  static final String ADDRESS = "PERCOLATE_COMPILER";

  /** What it ends with when a kernel speaks to it in no known way. */
  private static final int MISUSED = 71;

  /** What it ends with when it has failed itself. */
  private static final int FAULTY = 72;

  private static final long EXIT_S = 3;

  private final Sandbox sandbox;
  private final ServerSocketChannel server;
  private final Process process;
  private SocketChannel free;

  private CompilerProcess(Sandbox sandbox, ServerSocketChannel server, Process process) {
    this.sandbox = sandbox;
    this.server = server;
    this.process = process;
    Thread accepting = new Thread(this::accept, "compiler-sessions");
    accepting.setDaemon(true);
    accepting.start();
  }

  /**
   * Starts one, without waiting for it.
   *
   * @throws KernelException if it can't be started
   */
  static CompilerProcess start(List<String> command, Isolation isolation) {
    Sandbox sandbox = isolation.open();
    Path address = sandbox.meetingPlace().resolve("compiler");
    try {
      ServerSocketChannel server = listen(address);
      Process process = sandbox.start(command, Map.of(ADDRESS, address.toString()));
      return new CompilerProcess(sandbox, server, process);
    } catch (IOException e) {
      sandbox.close();
      throw new KernelException("The compiler can't be started: " + e.getMessage(), e);
    }
  }

  /** Listens at a socket; its path is short, since that has some 100 characters at most. */
  static ServerSocketChannel listen(Path address) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(address));
    return server;
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel next = server.accept();
        synchronized (this) {
          free = next;
          notifyAll();
        }
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  /** Waits until it is through with whatever it did before, and can serve the next kernel. */
  synchronized boolean isFree(Duration within) {
    long end = System.nanoTime() + within.toNanos();
    try {
      while (free == null && process.isAlive() && end - System.nanoTime() > 0) {
        wait(Math.max(1, Math.min(100, (end - System.nanoTime()) / 1_000_000)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return free != null && process.isAlive();
  }

  /** The connection on which it serves the next kernel; empty if it isn't free. */
  synchronized Optional<SocketChannel> session() {
    SocketChannel taken = free;
    free = null;
    return Optional.ofNullable(taken);
  }

  /** Why it ended a session, in a sentence. */
  String reasonOfDeath() {
    Optional<String> limit = sandbox.reasonOfDeath();
    return limit.orElseGet(
        () ->
            switch (process.isAlive() ? 0 : process.exitValue()) {
              case MISUSED ->
                  "The process that ran this code sent its compiler what no kernel sends.";
              case FAULTY ->
                  "The compiler itself failed on this code, as it does where code is nested far too"
                      + " deeply.";
              default -> "The process that compiled this code has ended.";
            });
  }

  @Override
  public void close() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(EXIT_S, TimeUnit.SECONDS);
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sandbox.close();
    }
  }
}
