package io.percolate.kit.schedule;

import java.util.Objects;

/** The rate rises for some epochs before another schedule takes over. */
record WarmUp(int rising, Schedule then) implements Schedule {

  /** Not 0: a first step of nothing would be a batch wasted. */
  private static final double START = 0.01;

  WarmUp {
    if (rising < 1) {
      throw new IllegalArgumentException(
          "A warm-up of %d epochs is none; take at least 1.".formatted(rising));
    }
    Objects.requireNonNull(then, "What comes after the warm-up? constant() keeps the rate.");
  }

  @Override
  public double factor(double epoch, int epochs) {
    Moment.done(epoch, epochs);
    if (rising >= epochs) {
      throw new IllegalArgumentException(
          "A warm-up of %d epochs leaves nothing of a run of %d; take fewer, or train longer."
              .formatted(rising, epochs));
    }
    return epoch < rising
        ? START + (1 - START) * epoch / rising
        : then.factor(epoch - rising, epochs - rising);
  }

  @Override
  public String toString() {
    return "warmUp(%d, %s)".formatted(rising, then);
  }
}
