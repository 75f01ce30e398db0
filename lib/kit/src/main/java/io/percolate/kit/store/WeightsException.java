package io.percolate.kit.store;

import java.util.Arrays;

/**
 * A file of weights that can't be used, or not for this network. The message says what is wrong and
 * what to do about it. The fault is in a file and not in the code that read it, so the stack trace
 * begins at who asked.
 */
public final class WeightsException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String READERS = WeightsException.class.getPackageName();

  /** With what is wrong and what to do about it. */
  public WeightsException(String message) {
    this(message, null);
  }

  /** With what is wrong and what to do about it, and where it was seen first. */
  public WeightsException(String message, Throwable cause) {
    super(message, cause);
    setStackTrace(
        Arrays.stream(getStackTrace())
            .dropWhile(frame -> frame.getClassName().startsWith(READERS))
            .toArray(StackTraceElement[]::new));
  }
}
