package io.percolate.kernel.run;

/** Ends a cell that was interrupted. An error, so that no {@code catch (Exception e)} keeps it. */
public final class CellInterrupted extends Error {
  private static final long serialVersionUID = 1;

  CellInterrupted() {
    super("The cell was interrupted.");
  }
}
