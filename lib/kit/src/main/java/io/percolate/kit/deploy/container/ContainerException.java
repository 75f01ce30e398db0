package io.percolate.kit.deploy.container;

/** A Dockerfile or a manifest that can't be read. The message names the line and what to do. */
public final class ContainerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ContainerException(String message) {
    super(message);
  }
}
