package io.percolate.kit.train;

import io.percolate.kit.notebook.Bundle;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A bar, the time left and the curves, redrawn in place: at most three times a second, and more
 * rarely where drawing is slow, so that it takes at most a 50th of the time.
 */
final class LiveProgress implements Progress {

  private static final long PAUSE = 333_000_000;
  private static final int SHARE = 50;

  /** Nothing is drawn that the run's end would replace so soon, in seconds. */
  private static final double SOON = 2;

  private final int epochs;
  private final int updates;
  private final Consumer<Object> display;
  private final LongSupplier clock;
  private final long start;
  private long due;

  /**
   * @param updates how many there will be
   * @param display takes what is shown in place of what it took before
   * @param clock the time in nanoseconds
   */
  LiveProgress(int epochs, int updates, Consumer<Object> display, LongSupplier clock) {
    this.epochs = epochs;
    this.updates = updates;
    this.display = display;
    this.clock = clock;
    start = clock.getAsLong();
    due = start + PAUSE;
  }

  @Override
  public void update(Supplier<History> soFar) {
    long now = clock.getAsLong();
    if (now >= due) {
      sketch(soFar.get(), (now - start) / 1e9);
      long drawing = clock.getAsLong() - now;
      due = now + Math.max(PAUSE, SHARE * drawing);
    }
  }

  private void sketch(History history, double seconds) {
    double left = seconds * (updates - history.updates()) / history.updates();
    if (left > SOON) {
      show(picture(history, left));
    }
  }

  @Override
  public void end(History history) {
    show(history);
  }

  /** A run goes on, and keeps its own exception, where the notebook takes no more pictures. */
  private void show(Object value) {
    try {
      display.accept(value);
    } catch (RuntimeException gone) {
      return; // nobody is left to tell
    }
  }

  private Bundle picture(History history, double left) {
    int done = history.updates();
    String state =
        String.format(
            Locale.ROOT,
            "epoch %d of %d, %.0f s left, loss %.4f",
            Math.min(epochs, history.epochs().size() + 1),
            epochs,
            left,
            history.batchLosses()[done - 1]);
    String bar =
        "<div><progress value=\"%d\" max=\"%d\" style=\"width: 20em\"></progress> %s</div>"
            .formatted(done, updates, state);
    return history.sketch(bar, state);
  }
}
