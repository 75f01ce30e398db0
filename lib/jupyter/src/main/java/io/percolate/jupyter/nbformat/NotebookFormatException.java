package io.percolate.jupyter.nbformat;

/** A file isn't a notebook that can be read here; the message names the file and the reason. */
public final class NotebookFormatException extends RuntimeException {
  public NotebookFormatException(String message) {
    super(message);
  }

  public NotebookFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
