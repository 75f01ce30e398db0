package io.percolate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What processes that this one started, and that have ended, took of the processors. */
final class ChildTime {
  private static final Path OWN = Path.of("/proc/self/stat");

  /** Of the fields after the name: the children's time in programs, then in the system. */
  private static final int USER = 13;

  private static final double TICKS_PER_SECOND = 100;

  private ChildTime() {}

  /** In seconds; not a number where the system doesn't say it. */
  static double seconds() {
    if (!Files.isReadable(OWN)) {
      return Double.NaN;
    }
    try {
      String text = Files.readString(OWN);
      // The name is in parentheses, and may hold spaces.
      String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) / TICKS_PER_SECOND;
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
