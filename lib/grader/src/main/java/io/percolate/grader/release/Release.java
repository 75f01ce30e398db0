package io.percolate.grader.release;

import com.google.gson.JsonObject;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.List;
import java.util.OptionalInt;

/** The release of a solution: the exercise as learners get it. */
public final class Release {
  /** What stands where a learner is to write code. nbgrader must be set up with the same lines. */
  public static final String CODE_STUB =
      """
      // YOUR CODE HERE
      throw new UnsupportedOperationException("not implemented yet");""";

  /** What stands where a learner is to write an answer in words. */
  public static final String TEXT_STUB = "YOUR ANSWER HERE";

  private Release() {}

  /**
   * The exercise of a solution, which stays as it is: answers are stubs, hidden tests and mark
   * schemes are gone, nothing has run, and cells are locked and have their checksums.
   *
   * @throws ReleaseException if cells are marked wrongly, naming each
   */
  public static Notebook of(Notebook solution) {
    List<String> faults = Faults.of(solution);
    if (!faults.isEmpty()) {
      throw new ReleaseException(faults);
    }
    Notebook released = solution.copy();
    // What old versions of Jupyter leave behind.
    released.metadata().remove("celltoolbar");
    for (GradeCell cell : GradeCell.all(released)) {
      lock(cell);
      clearAnswer(cell);
      clearOutput(cell.cell());
      clearHidden(cell.cell());
      addChecksum(cell);
    }
    return released;
  }

  private static void lock(GradeCell cell) {
    JsonObject metadata = cell.cell().metadata();
    if (cell.isKept()) {
      metadata.addProperty("deletable", false);
    }
    if (cell.isLocked()) {
      metadata.addProperty("editable", false);
    }
  }

  /** Only the regions go where there are some; an answer without any goes as a whole. */
  private static void clearAnswer(GradeCell cell) {
    if (!cell.isSolution()) {
      return;
    }
    String source = cell.cell().source();
    String stub = cell.cell().isCode() ? CODE_STUB : TEXT_STUB;
    cell.cell()
        .setSource(Region.SOLUTION.isIn(source) ? Region.SOLUTION.replaced(source, stub) : stub);
  }

  private static void clearOutput(Cell cell) {
    if (!cell.isCode()) {
      return;
    }
    cell.setOutputs(List.of());
    cell.setExecutionCount(OptionalInt.empty());
    cell.metadata().remove("collapsed");
    cell.metadata().remove("scrolled");
  }

  private static void clearHidden(Cell cell) {
    String source = Region.HIDDEN_TESTS.removed(cell.source());
    cell.setSource(Region.MARK_SCHEME.removed(source));
  }

  private static void addChecksum(GradeCell cell) {
    if (!cell.isKept()) {
      return;
    }
    JsonObject marks = cell.marks().orElseThrow();
    marks.addProperty("checksum", Checksum.of(cell));
    marks.addProperty("cell_type", cell.cell().type());
  }
}
