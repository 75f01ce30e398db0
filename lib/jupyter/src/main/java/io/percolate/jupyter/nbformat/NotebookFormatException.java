package io.percolate.jupyter.nbformat;

import java.nio.file.Path;

/** A file isn't a notebook that can be read here; the message names the file and the reason. */
public final class NotebookFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  NotebookFormatException(Path file, String reason, Throwable cause) {
    super("%s %s.".formatted(file, reason), cause);
    this.reason = reason;
  }

  /** What is wrong with the file, to follow its name: {@code is no notebook: it is empty}. */
  public String reason() {
    return reason;
  }
}
