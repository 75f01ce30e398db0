package io.percolate.bench;

import io.percolate.bench.worker.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Words and numbers that all tables share. */
final class Report {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Report() {}

  /** What it was measured on. */
  static String machine() {
    return "%s, %s, %s; Java %d"
        .formatted(
            processor(),
            count(Runtime.getRuntime().availableProcessors(), "core"),
            System.getProperty("os.name"),
            Runtime.version().feature());
  }

  /** Its model where the system says it, else its architecture. */
  private static String processor() {
    if (!Files.isReadable(PROCESSORS)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What one run does. */
  static String run(Workload workload, int epochs, int size) {
    return String.format(
        Locale.ROOT,
        "%s: %s of %,d, batches of %,d",
        workload.title,
        count(epochs, "epoch"),
        size,
        workload.batchSize);
  }

  static String count(int n, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", n, thing, n == 1 ? "" : "s");
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f", seconds);
  }
}
