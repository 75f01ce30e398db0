package io.percolate.cli;

/** Something the user can put right: its message says what is wrong and what to do. */
public final class Complaint extends RuntimeException {
  public Complaint(String message) {
    super(message);
  }

  public Complaint(String message, Throwable cause) {
    super(message, cause);
  }
}
