package io.percolate.kit.scripted;

/** A network that can't be told operation by operation. The message names the layer. */
public final class Untraceable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Untraceable(String message, RuntimeException cause) {
    super(message, cause);
  }
}
