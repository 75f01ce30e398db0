package io.percolate.kernel.output;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** One of a cell's two text streams, with the limit on what a cell may show. */
final class TextStream {
  /** A notebook with more text than this in one cell is slow to open and hard to read. */
  static final int LIMIT = 1_000_000;

  final String name;
  private final Utf8Tail utf8 = new Utf8Tail();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private long shown;
  private long cut;

  TextStream(String name) {
    this.name = name;
  }

  void write(byte[] bytes, int offset, int length) {
    int room = (int) Math.max(0, LIMIT - shown);
    int taken = Math.min(room, length);
    pending.write(bytes, offset, taken);
    shown += taken;
    cut += length - taken;
  }

  int pending() {
    return pending.size();
  }

  String take() {
    String text = utf8.decode(pending.toByteArray());
    pending.reset();
    return text;
  }

  /** Ends a cell: what is left, and a word on what wasn't shown. */
  String end() {
    String text = take() + utf8.end();
    if (cut > 0) {
      text +=
          String.format(
              Locale.ROOT,
              "%n[Output cut: a cell shows at most %.0f MB of %s; %s more were left out.]%n",
              LIMIT / 1e6,
              name,
              size(cut));
    }
    shown = 0;
    cut = 0;
    return text;
  }

  private static String size(long bytes) {
    return bytes < 100_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
