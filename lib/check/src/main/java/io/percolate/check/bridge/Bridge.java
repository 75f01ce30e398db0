package io.percolate.check.bridge;

import io.percolate.check.contract.Question;
import java.util.Optional;

/** The way from a notebook's process to the grader that started it. */
public final class Bridge {
  private Bridge() {}

  /** The bridge to the grader; empty where a learner started this process. */
  public static Optional<Bridge> ofGrader() {
    return Optional.empty();
  }

  /** Hands an answer over. */
  public void offer(Question<?> question, Object answer) {
    throw new IllegalStateException("There is no grader for %s.".formatted(question));
  }
}
