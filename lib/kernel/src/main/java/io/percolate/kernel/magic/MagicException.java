package io.percolate.kernel.magic;

/** Says what a magic was given, what it expected, and what to try. */
public final class MagicException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public MagicException(String message) {
    super(message);
  }

  public MagicException(String message, Throwable cause) {
    super(message, cause);
  }
}
