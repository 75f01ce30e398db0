package io.percolate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How busy the rest of the machine is meanwhile, so that a table says under what conditions it was
 * measured. Known on Linux alone.
 */
final class Bystanders {

  private static final Path STATISTICS = Path.of("/proc/stat");
  private static final double TICKS_A_SECOND = 100;

  private final Optional<Double> busyBefore = busySeconds();
  private final long start = System.nanoTime();
  private double ours = -cpuSeconds(ProcessHandle.current());

  /** Notes that this much of the processors' time was ours. */
  void except(double cpuSeconds) {
    ours += cpuSeconds;
  }

  /** How many cores others kept busy since this was made, as a sentence. */
  String sentence() {
    double seconds = (System.nanoTime() - start) / 1e9;
    int cores = Runtime.getRuntime().availableProcessors();
    return busyBefore
        .map(before -> busySeconds().orElseThrow() - before)
        .map(busy -> busy - ours - cpuSeconds(ProcessHandle.current()))
        .map(busy -> Math.max(0, busy / seconds))
        .map(busy -> "Other programs kept %.1f of %d cores busy meanwhile.".formatted(busy, cores))
        .orElse("How busy other programs were meanwhile isn't known on this system.");
  }

  static double cpuSeconds(ProcessHandle process) {
    return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
  }

  /** All cores' time since boot that wasn't spent idle or waiting for a disk. */
  private static Optional<Double> busySeconds() {
    if (!Files.isReadable(STATISTICS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(busySeconds(Files.readAllLines(STATISTICS).get(0)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @param line {@code cpu user nice system idle iowait irq softirq steal guest guest_nice}, in
   *     ticks; the last two are part of the first two
   */
  static double busySeconds(String line) {
    double[] ticks =
        Arrays.stream(line.trim().toLowerCase(Locale.ROOT).split("\\s+"))
            .skip(1)
            .limit(8)
            .mapToDouble(Double::parseDouble)
            .toArray();
    return (Arrays.stream(ticks).sum() - ticks[3] - ticks[4]) / TICKS_A_SECOND;
  }
}
