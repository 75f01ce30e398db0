package io.percolate.kit.train;

import java.util.concurrent.CancellationException;

/**
 * Training was stopped from outside, by a notebook's stop button or {@link Thread#interrupt}. The
 * network keeps the weights of its last step and can be used and trained on. As with {@link
 * InterruptedException}, the thread's interrupted flag is down again.
 */
public final class TrainingInterrupted extends CancellationException {

  private static final long serialVersionUID = 1;

  private final transient History history;

  TrainingInterrupted(History history) {
    super(
        "Training was stopped after %d updates; the network keeps what it learned."
            .formatted(history.updates()));
    this.history = history;
  }

  /** What was trained until then: the finished epochs, and every batch. */
  public History history() {
    return history;
  }
}
