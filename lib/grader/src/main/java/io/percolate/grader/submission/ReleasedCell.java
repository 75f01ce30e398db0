package io.percolate.grader.submission;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A cell of the released notebook.
 *
 * @param index its place there, from 0
 * @param gradeId its name; empty for a cell that isn't marked
 */
record ReleasedCell(
    int index, Role role, String gradeId, Optional<String> id, boolean isCode, String source) {

  /** What a cell is to a grader. */
  enum Role {
    /** The learner's to change at will. */
    FREE,
    /** An answer in code, which a check cell hands over. */
    ANSWER,
    /** An answer that a person grades. */
    MANUAL,
    /** Set by the release. */
    LOCKED,
    /** Set by the release, and hands answers over. */
    CHECK
  }

  static List<ReleasedCell> all(Notebook release) {
    List<Cell> cells = release.cells();
    return IntStream.range(0, cells.size()).mapToObj(i -> of(i, cells.get(i))).toList();
  }

  private static ReleasedCell of(int index, Cell cell) {
    String gradeId = gradeId(cell).orElse("");
    return new ReleasedCell(
        index,
        gradeId.isEmpty() ? Role.FREE : role(cell),
        gradeId,
        cell.id(),
        cell.isCode(),
        cell.source());
  }

  /** The name that a cell's marks give it. */
  static Optional<String> gradeId(Cell cell) {
    return marks(cell)
        .map(marks -> marks.get("grade_id"))
        .filter(id -> id instanceof JsonPrimitive primitive && primitive.isString())
        .map(id -> id.getAsString());
  }

  private static Role role(Cell cell) {
    if (isSet(cell, "solution")) {
      return isSet(cell, "grade") || !cell.isCode() ? Role.MANUAL : Role.ANSWER;
    }
    if (isSet(cell, "grade") && cell.isCode()) {
      return Role.CHECK;
    }
    return isSet(cell, "grade") || isSet(cell, "locked") ? Role.LOCKED : Role.FREE;
  }

  private static boolean isSet(Cell cell, String flag) {
    return marks(cell)
        .map(marks -> marks.get(flag))
        .filter(new JsonPrimitive(true)::equals)
        .isPresent();
  }

  private static Optional<JsonObject> marks(Cell cell) {
    return cell.metadata().get("nbgrader") instanceof JsonObject marks
        ? Optional.of(marks)
        : Optional.empty();
  }

  boolean isMarked() {
    return role != Role.FREE;
  }

  boolean is(Role other) {
    return role == other;
  }
}
