package io.percolate.grader.release;

import java.util.List;

/** A solution can't be released; the message names each cell that is wrong, a line a fault. */
public final class ReleaseException extends RuntimeException {
  private final List<String> faults;

  ReleaseException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, each in a sentence. */
  public List<String> faults() {
    return faults;
  }
}
