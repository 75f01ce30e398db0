package io.percolate.kit.data;

import java.util.Arrays;

/**
 * Data that can't be used. The message says what is wrong with it and what to do about it. The
 * fault is in a file and not in the code that read it, so the stack trace begins at who asked.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String KIT = "io.percolate.kit.";

  /** One or two sentences: what was found, what was expected, what to try. */
  public DataException(String message) {
    this(message, null);
  }

  /** The same, with the failure underneath. */
  public DataException(String message, Throwable cause) {
    super(message, cause);
    setStackTrace(
        Arrays.stream(getStackTrace())
            .dropWhile(frame -> frame.getClassName().startsWith(KIT))
            .toArray(StackTraceElement[]::new));
  }
}
