package io.percolate.grader.submission;

import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A cell of a submitted notebook.
 *
 * @param number its place there, from 1
 * @param gradeId the name that its marks give it, if it has any
 */
record SubmittedCell(
    int number, Optional<String> gradeId, Optional<String> id, boolean isCode, String source) {

  static List<SubmittedCell> all(Notebook notebook) {
    List<Cell> cells = notebook.cells();
    return IntStream.range(0, cells.size()).mapToObj(i -> of(i + 1, cells.get(i))).toList();
  }

  private static SubmittedCell of(int number, Cell cell) {
    return new SubmittedCell(
        number, ReleasedCell.gradeId(cell), cell.id(), cell.isCode(), cell.source());
  }

  boolean isBlank() {
    return source.isBlank();
  }
}
