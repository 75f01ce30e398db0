package io.percolate.grader.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The line between one learner's kernel and its compiler: bytes go through, and nothing of them is
 * read here. When either end is gone, the other is told.
 */
final class Pairing implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final int BUFFER = 1 << 16;

  private enum End {
    KERNEL,
    COMPILER
  }

  private final Path address;
  private final ServerSocketChannel door;
  private final CompilerProcess compiler;
  private final AtomicReference<End> endedFirst = new AtomicReference<>();

  private Pairing(Path address, ServerSocketChannel door, CompilerProcess compiler) {
    this.address = address;
    this.door = door;
    this.compiler = compiler;
    start("pairing", this::join);
  }

  /** Listens for a kernel in a folder that it sees. */
  static Pairing in(Path folder, CompilerProcess compiler) {
    Path address = folder.resolve("compiler");
    try {
      return new Pairing(address, CompilerProcess.listen(address), compiler);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The grader can't listen at %s: %s".formatted(address, e.getMessage()), e);
    }
  }

  /** What the kernel's process must have as {@link CompilerProcess#ADDRESS}. */
  Path address() {
    return address;
  }

  CompilerProcess compiler() {
    return compiler;
  }

  /** Why the compiler ended before the kernel did, in a sentence; empty if it didn't. */
  Optional<String> failure() {
    return endedFirst.get() == End.COMPILER
        ? Optional.of(compiler.reasonOfDeath())
        : Optional.empty();
  }

  /** The first to connect is the kernel: none of a learner's code runs before. */
  private void join() {
    try (SocketChannel kernel = door.accept()) {
      door.close();
      compiler.isFree(START_LIMIT);
      try (SocketChannel session = compiler.session().orElseThrow(IOException::new)) {
        Thread back = start("pairing-back", () -> pump(session, End.COMPILER, kernel, End.KERNEL));
        pump(kernel, End.KERNEL, session, End.COMPILER);
        back.join();
      } catch (IOException e) {
        endedFirst.compareAndSet(null, End.COMPILER);
      }
    } catch (IOException e) {
      // No kernel came.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread start(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Copies until one end is gone, notes which, and then ends both. */
  private void pump(SocketChannel from, End source, SocketChannel to, End target) {
    try (from;
        to) {
      End gone = copy(from, source, to, target);
      endedFirst.compareAndSet(null, gone);
    } catch (IOException e) {
      // Closing what is gone fails; nothing is lost.
    }
  }

  private static End copy(SocketChannel from, End source, SocketChannel to, End target) {
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    End gone = source;
    try {
      while (from.read(bytes.clear()) >= 0) {
        bytes.flip();
        gone = target;
        while (bytes.hasRemaining()) {
          to.write(bytes);
        }
        gone = source;
      }
      return gone;
    } catch (IOException e) {
      return gone;
    }
  }

  @Override
  public void close() {
    endedFirst.compareAndSet(null, End.KERNEL);
    try {
      door.close();
      Files.deleteIfExists(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
