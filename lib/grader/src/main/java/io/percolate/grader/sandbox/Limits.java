package io.percolate.grader.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the processes of one submission may use.
 *
 * @param memory bytes of memory, all its processes together
 * @param heap bytes of that which are Java objects
 * @param scratch bytes of files
 * @param threads threads and processes
 * @param openFiles files that one process may have open
 * @param output characters that cells print and display, all together
 * @param processorTime of one process, all its threads together
 */
public record Limits(
    long memory,
    long heap,
    long scratch,
    int threads,
    int openFiles,
    long output,
    Duration processorTime) {
  private static final long MIB = 1L << 20;

  private static final long RESERVED = 16 * 1024 * MIB;
  private static final long CLASSES = 256 * MIB;

  /** What a JVM ends with that was told to end then. */
  private static final int OUT_OF_JAVA_MEMORY = 3;

  /** A signal ends a process with this much and the signal's number as exit code. */
  private static final int BY_SIGNAL = 128;

  private static final int OUT_OF_PROCESSOR_TIME = BY_SIGNAL + 24;

  /** What exercises need, several times over. */
  public static Limits standard() {
    return new Limits(2048 * MIB, 1024 * MIB, 256 * MIB, 512, 4096, 64 * MIB, Duration.ofHours(1));
  }

  /** As options of the JVM. */
  List<String> ofJvm() {
    return List.of(
        "-Xmx" + heap,
        "-XX:MaxDirectMemorySize=" + heap / 2,
        "-XX:MaxMetaspaceSize=" + CLASSES,
        // Else what fills the heap leaves a kernel that can't even say so.
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData");
  }

  /**
   * As options of {@code prlimit}. Memory is watched by the grader; here more is given, since what
   * a process only reserves counts, too: the stack of the kernel's compiler alone is 512 MB.
   */
  List<String> ofProcess() {
    return List.of(
        "--data=" + (memory + RESERVED),
        "--fsize=" + scratch,
        "--nofile=" + openFiles,
        "--cpu=%d:%d".formatted(processorTime.toSeconds(), processorTime.toSeconds() + 5),
        "--core=0");
  }

  /** The limit that counts threads, where a process has a user namespace of its own to count in. */
  String ofThreads() {
    return "--nproc=" + threads;
  }

  /** What is said of a process that used too much memory. */
  String memoryExceeded() {
    return "Your code used more than %s of memory.".formatted(size(memory));
  }

  /** What is said of cells that put out too much. */
  public String outputExceeded() {
    return "Your cells put out more than %d million characters; the rest was dropped."
        .formatted(output / MIB);
  }

  /**
   * The limit behind an error, in a sentence.
   *
   * @param error what an exception says
   */
  public Optional<String> behind(String error) {
    if (error.contains("unable to create native thread")) {
      return Optional.of(
          "Your code started more threads than the %d that it may have.".formatted(threads));
    }
    if (error.contains("direct buffer memory") || error.contains("Direct buffer memory")) {
      return Optional.of(
          "Your code used more than %s of memory for direct buffers.".formatted(size(heap / 2)));
    }
    if (error.contains("No space left on device") || error.contains("File too large")) {
      return Optional.of("Your code wrote more than %s of files.".formatted(size(scratch)));
    }
    if (error.contains("Too many open files")) {
      return Optional.of("Your code had more than %d files open at a time.".formatted(openFiles));
    }
    if (error.contains("Unable to allocate")
        || error.contains("can't allocate memory")
        || error.contains("bad_alloc")) {
      return Optional.of(memoryExceeded());
    }
    return Optional.empty();
  }

  /** The limit behind a process's end, in a sentence. */
  Optional<String> behind(int exitCode) {
    return switch (exitCode) {
      case OUT_OF_PROCESSOR_TIME ->
          Optional.of(
              "Your code used more than %d seconds of processor time."
                  .formatted(processorTime.toSeconds()));
      case OUT_OF_JAVA_MEMORY ->
          Optional.of(
              "Your code used more than %s of memory for Java objects, or %s for classes."
                  .formatted(size(heap), size(CLASSES)));
      default -> Optional.empty();
    };
  }

  private static String size(long bytes) {
    return bytes % (1024 * MIB) == 0 ? bytes / (1024 * MIB) + " GB" : bytes / MIB + " MB";
  }
}
