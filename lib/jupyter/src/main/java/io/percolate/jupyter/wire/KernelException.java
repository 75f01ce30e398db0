package io.percolate.jupyter.wire;

/** Something went wrong between us and a kernel; the message says what in one or two sentences. */
public class KernelException extends RuntimeException {
  public KernelException(String message) {
    super(message);
  }

  public KernelException(String message, Throwable cause) {
    super(message, cause);
  }
}
