package io.percolate.kit.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/**
 * How long all programs and this one have computed, as Linux tells it.
 *
 * <p>It is asked ten times a second while the engine computes on every core, and whoever computes
 * waits for the answer: so the file is opened once, and one line of it read.
 */
final class CoreTime implements Closeable {

  private static final Path STAT = Path.of("/proc/stat");
  private static final double TICK = 0.01; // seconds

  /** What was computed until a moment, in seconds: by all programs, and by this one. */
  record Sample(double time, double all, double own) {}

  private final RandomAccessFile stat = new RandomAccessFile(STAT.toFile(), "r");
  private final byte[] line = new byte[256];
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  CoreTime() throws IOException {}

  /** Whether this machine says it. */
  static boolean isKnown() {
    return Files.isReadable(STAT);
  }

  /** How many cores the machine has. */
  static int cores() throws IOException {
    try (Stream<String> lines = Files.lines(STAT)) {
      return (int) lines.filter(line -> line.matches("cpu\\d.*")).count();
    }
  }

  Sample sample() throws IOException {
    stat.seek(0);
    int length = stat.read(line);
    double all = busy(new String(line, 0, length, StandardCharsets.US_ASCII));
    return new Sample(System.nanoTime() / 1e9, all, system.getProcessCpuTime() / 1e9);
  }

  /**
   * Seconds of user, nice, system, irq, softirq and stolen time in the first line. Nice programs
   * count: one in another session gets as much of a core as we do.
   */
  static double busy(String text) {
    StringTokenizer words = new StringTokenizer(text);
    words.nextToken();
    long ticks = 0;
    for (int column = 0; column < 8; column++) {
      long spent = Long.parseLong(words.nextToken());
      ticks += column == 3 || column == 4 ? 0 : spent; // neither idle nor waiting for a disk
    }
    return TICK * ticks;
  }

  @Override
  public void close() throws IOException {
    stat.close();
  }
}
