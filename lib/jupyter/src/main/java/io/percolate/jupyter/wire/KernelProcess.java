package io.percolate.jupyter.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** A kernel's process, with its connection file and a client. It never outlives this JVM. */
public final class KernelProcess implements AutoCloseable {
  private static final Duration SHUTDOWN_REPLY = Duration.ofSeconds(2);
  private static final Duration EXIT = Duration.ofSeconds(3);
  private static final int PORT_ATTEMPTS = 3;

  private final KernelSpec spec;
  private final Path connectionFile;
  private final Process process;
  private final Supplier<Optional<String>> reason;
  private final OutputTail output;
  private final KernelClient client;
  private final Thread killer;

  private KernelProcess(
      KernelSpec spec,
      Path connectionFile,
      Process process,
      Supplier<Optional<String>> reason,
      Function<Peer, KernelClient> connect) {
    this.spec = spec;
    this.connectionFile = connectionFile;
    this.process = process;
    this.reason = reason;
    output = OutputTail.of(process.getInputStream());
    killer = new Thread(this::killTree, "kernel-killer");
    Runtime.getRuntime().addShutdownHook(killer);
    client = connect.apply(this::death);
  }

  /**
   * Starts a kernel, without waiting until it can work.
   *
   * @throws KernelException if its command can't be started
   */
  public static KernelProcess start(KernelSpec spec, Path workingDir) {
    return start(spec, workingDir, ConnectionInfo.onFreePorts(newKey()));
  }

  private static KernelProcess start(KernelSpec spec, Path workingDir, ConnectionInfo connection) {
    Path file = Launch.write(connection.toJson());
    Process process = Launch.process(spec, file, workingDir);
    return new KernelProcess(
        spec, file, process, Optional::empty, peer -> KernelClient.connect(connection, peer));
  }

  /**
   * Starts a kernel in surroundings of its own, over Unix domain sockets, and waits until it is
   * ready. Only Percolate's own kernel can do this.
   *
   * @throws KernelException if it can't be started, ends, or isn't ready within the limit
   */
  public static KernelProcess startReady(
      KernelSpec spec, Surroundings surroundings, Duration limit) {
    KernelProcess kernel = start(spec, surroundings);
    try {
      kernel.client.waitUntilReady(limit);
      return kernel;
    } catch (RuntimeException e) {
      kernel.close();
      throw e;
    }
  }

  private static KernelProcess start(KernelSpec spec, Surroundings surroundings) {
    Path address = surroundings.meetingPlace().resolve("kernel");
    Path file = surroundings.meetingPlace().resolve("connection.json");
    String key = newKey();
    MessageCodec codec = new MessageCodec(key);
    SocketLink link = SocketLink.listen(address, codec);
    try {
      Files.writeString(file, SocketLink.connectionFile(address, key).toString());
      Process process = surroundings.start(Launch.command(spec, file), Launch.environment(spec));
      return new KernelProcess(
          spec,
          file,
          process,
          surroundings::reasonOfDeath,
          peer -> KernelClient.over(link, codec, peer));
    } catch (IOException e) {
      link.close();
      Launch.delete(file);
      throw new KernelException("The kernel can't be started: " + e.getMessage(), e);
    }
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  /**
   * Starts a kernel and waits until it is ready. When another process took one of its ports in the
   * meantime, it is started again on others.
   *
   * @throws KernelException if it can't be started, ends, or isn't ready within the limit
   */
  public static KernelProcess startReady(KernelSpec spec, Path workingDir, Duration limit) {
    for (int attempt = 1; ; attempt++) {
      ConnectionInfo connection = ConnectionInfo.onFreePorts(newKey());
      KernelProcess kernel = start(spec, workingDir, connection);
      try {
        kernel.client.waitUntilReady(limit);
        return kernel;
      } catch (KernelDiedException e) {
        kernel.close();
        if (attempt == PORT_ATTEMPTS || !connection.isTaken()) {
          throw e;
        }
      } catch (RuntimeException e) {
        kernel.close();
        throw e;
      }
    }
  }

  /** The client that talks to this kernel. */
  public KernelClient client() {
    return client;
  }

  /** Whether the process runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The process's id. */
  public long pid() {
    return process.pid();
  }

  /** The last of what the process printed to its own standard output and error. */
  public String outputTail() {
    return output.text();
  }

  private Optional<String> death() {
    if (process.isAlive()) {
      return Optional.empty();
    }
    Optional<String> known = reason.get();
    if (known.isPresent()) {
      return known;
    }
    output.awaitEnd(Duration.ofMillis(200));
    String lastWords = output.text();
    return Optional.of(
        "The kernel's process ended (exit code %d)%s"
            .formatted(
                process.exitValue(),
                lastWords.isEmpty() ? "." : "; its last output was:\n" + lastWords));
  }

  /** Asks the kernel to stop the running cell, by message or by SIGINT, as its spec says. */
  public void interrupt() {
    if (spec.interruptMode().equals("message")) {
      client.interrupt();
      return;
    }
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
          .redirectErrorStream(true)
          .start()
          .waitFor(2, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new KernelException(
          "This kernel is interrupted by a signal, which can't be sent here: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Kills the process and everything that it started, and waits until it is gone. */
  public void kill() {
    killTree();
    awaitExit(EXIT);
  }

  private void killTree() {
    ProcessTree.kill(process.toHandle());
    Launch.delete(connectionFile);
  }

  private boolean awaitExit(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks the kernel to end, gives it a moment, kills what is left and deletes what was written. */
  @Override
  public void close() {
    // Once the parent is gone, its children can't be found any more.
    List<ProcessHandle> started = ProcessTree.descendants(process.toHandle());
    if (process.isAlive()) {
      askToEnd();
    }
    kill();
    started.forEach(ProcessTree::kill);
    client.close();
    forgetKiller();
  }

  private void askToEnd() {
    try {
      client.shutdown(SHUTDOWN_REPLY);
      awaitExit(EXIT);
    } catch (KernelException e) {
      kill(); // It doesn't listen, for whatever reason.
    }
  }

  private void forgetKiller() {
    try {
      Runtime.getRuntime().removeShutdownHook(killer);
    } catch (IllegalStateException e) {
      // This JVM is going down, and the hook runs anyway.
      killTree();
    }
  }
}
