package io.percolate.book.math;

/** A formula that can't be read; the message says which, and what in it. */
public final class FormulaException extends RuntimeException {
  public FormulaException(String message) {
    super(message);
  }

  /** The same fault, with its place said. */
  public FormulaException(String message, Throwable cause) {
    super(message, cause);
  }
}
