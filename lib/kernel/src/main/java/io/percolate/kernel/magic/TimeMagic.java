package io.percolate.kernel.magic;

import java.time.Duration;
import java.util.Locale;

/** {@code %time} and {@code %%time}: says how long code took. */
public final class TimeMagic implements MagicTable.TextMagic {
  private final MagicTable.TextMagic run;

  /**
   * Makes the magic.
   *
   * @param run runs text as part of the cell and returns its value
   */
  public TimeMagic(MagicTable.TextMagic run) {
    this.run = run;
  }

  @Override
  public Object apply(String code) throws Exception {
    if (code.isBlank()) {
      throw new MagicException("%time needs code to run, such as %time train()");
    }
    long start = System.nanoTime();
    try {
      return run.apply(code);
    } finally {
      System.out.println("Time: " + words(Duration.ofNanos(System.nanoTime() - start)));
    }
  }

  static String words(Duration time) {
    double seconds = time.toNanos() / 1e9;
    if (seconds < 1) {
      return String.format(Locale.ROOT, "%.1f ms", seconds * 1e3);
    }
    if (seconds < 60) {
      return String.format(Locale.ROOT, "%.2f s", seconds);
    }
    return String.format(Locale.ROOT, "%d min %d s", time.toMinutes(), time.toSecondsPart());
  }
}
