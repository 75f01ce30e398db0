package io.percolate.jupyter.execute;

import io.percolate.jupyter.nbformat.Cell;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a cell's run ended.
 *
 * @param cell the cell, which now holds its outputs
 * @param time how long it ran
 * @param executionCount its number in the kernel's counting, if the kernel said it
 * @param wroteToStderr whether it wrote to the error stream
 * @param error why it failed, even where it was allowed to
 * @param isAllowed whether the error is one that the cell announced by its tag
 */
public record CellResult(
    Cell cell,
    Duration time,
    OptionalInt executionCount,
    boolean wroteToStderr,
    Optional<CellError> error,
    boolean isAllowed) {

  /** Whether the cell failed without being allowed to. */
  public boolean failed() {
    return error.isPresent() && !isAllowed;
  }

  /** The line of the cell's source where it failed, if known. */
  public OptionalInt errorLine() {
    return error.map(e -> e.line(executionCount)).orElse(OptionalInt.empty());
  }
}
