package io.percolate.jupyter.wire;

/** The kernel's process ended while an answer was expected of it. */
public final class KernelDiedException extends KernelException {
  public KernelDiedException(String message) {
    super(message);
  }
}
