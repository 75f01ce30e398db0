package io.percolate.kit.data;

/** Data that can't be used. The message says what is wrong with it and what to do about it. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** One or two sentences: what was found, what was expected, what to try. */
  public DataException(String message) {
    super(message);
  }

  /** The same, with the failure underneath. */
  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
