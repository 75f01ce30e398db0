package io.percolate.kernel.run;

import java.util.List;

/** Ends a cell with an error as the notebook shows it. */
public final class CellFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String name;
  private final List<String> traceback;

  /**
   * Makes the error.
   *
   * @param name a short name, such as the exception's class
   * @param message one sentence
   * @param traceback what the notebook shows, line by line
   */
  public CellFailure(String name, String message, List<String> traceback) {
    super(message);
    this.name = name;
    this.traceback = List.copyOf(traceback);
  }

  public String name() {
    return name;
  }

  public List<String> traceback() {
    return traceback;
  }
}
