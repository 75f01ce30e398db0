package io.percolate.jupyter.wire;

/** A kernel sent something that the wire protocol doesn't allow, or signed it wrongly. */
public final class KernelProtocolException extends KernelException {
  public KernelProtocolException(String message) {
    super(message);
  }

  public KernelProtocolException(String message, Throwable cause) {
    super(message, cause);
  }
}
