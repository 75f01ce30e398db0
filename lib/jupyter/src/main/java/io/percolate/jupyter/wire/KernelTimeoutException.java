package io.percolate.jupyter.wire;

/** A kernel that still runs did not answer within its time limit. */
public final class KernelTimeoutException extends KernelException {
  public KernelTimeoutException(String message) {
    super(message);
  }
}
