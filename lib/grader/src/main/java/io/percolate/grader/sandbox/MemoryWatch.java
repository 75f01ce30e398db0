package io.percolate.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Watches how much memory a process and all that it started use, and kills them when it is too
 * much. Only Linux tells this of every process; elsewhere the JVM's own limits have to do.
 */
final class MemoryWatch {
  private static final long PERIOD_MS = 100;
  private static final int LOOKS_PER_COUNT = 5;
  private static final List<String> COUNTED = List.of("RssAnon:", "RssShmem:", "VmPTE:", "VmSwap:");

  /** What waits in a socket to be read; Linux gives it twice 208 kB as a rule. */
  private static final long SOCKET_BYTES = 512 << 10;

  private final ProcessHandle root;
  private final long most;
  private volatile boolean exceeded;

  private MemoryWatch(ProcessHandle root, long most) {
    this.root = root;
    this.most = most;
  }

  /** Watches until the process has ended. */
  static MemoryWatch of(ProcessHandle root, long most) {
    MemoryWatch watch = new MemoryWatch(root, most);
    if (Files.isReadable(Path.of("/proc/self/status"))) {
      Thread thread = new Thread(watch::look, "memory-watch");
      thread.setDaemon(true);
      thread.start();
    }
    return watch;
  }

  /** Whether processes were killed for what they used. */
  boolean hasStruck() {
    return exceeded;
  }

  private void look() {
    List<ProcessHandle> tree = List.of();
    long sockets = 0;
    try {
      for (int i = 0; root.isAlive(); i++) {
        if (i % LOOKS_PER_COUNT == 0) { // looking for new processes costs more than looking at one
          tree = Stream.concat(Stream.of(root), root.descendants()).toList();
          sockets = tree.stream().flatMap(MemoryWatch::sockets).distinct().count();
        }
        if (tree.stream().mapToLong(MemoryWatch::used).sum() + SOCKET_BYTES * sockets > most) {
          exceeded = true;
          tree.forEach(ProcessHandle::destroyForcibly);
        }
        Thread.sleep(PERIOD_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Bytes of a process that are its own, with the tables that tell where they are: not libraries,
   * which the system can drop and share.
   */
  private static long used(ProcessHandle process) {
    try {
      String status = Files.readString(Path.of("/proc", process.pid() + "", "status"));
      return COUNTED.stream().mapToLong(name -> kilobytes(status, name) << 10).sum();
    } catch (IOException | RuntimeException e) {
      return 0; // it has ended
    }
  }

  /**
   * The sockets of a process, by what Linux calls them. What waits in them belongs to no process,
   * so each counts as full.
   */
  private static Stream<String> sockets(ProcessHandle process) {
    try (Stream<Path> open = Files.list(Path.of("/proc", process.pid() + "", "fd"))) {
      return open
          .map(MemoryWatch::target)
          .filter(file -> file.startsWith("socket:"))
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty(); // it has ended
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return ""; // it was closed
    }
  }

  private static long kilobytes(String status, String name) {
    int start = status.indexOf(name) + name.length();
    return Long.parseLong(status.substring(start, status.indexOf("kB", start)).strip());
  }
}
