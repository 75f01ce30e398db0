package io.percolate.grader.release;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A cell as nbgrader sees it: any cell of a notebook, with what its metadata say of grading. Fields
 * that are absent, or not what they should be, read as false, zero or empty.
 *
 * @param number the cell's place in the notebook, from 1
 * @param cell the cell itself
 */
public record GradeCell(int number, Cell cell) {
  /** The version of nbgrader's metadata that is read and written. */
  public static final int SCHEMA = 3;

  /** All cells of a notebook, in order. */
  public static List<GradeCell> all(Notebook notebook) {
    List<Cell> cells = notebook.cells();
    return IntStream.range(0, cells.size())
        .mapToObj(i -> new GradeCell(i + 1, cells.get(i)))
        .toList();
  }

  /** nbgrader's part of the metadata; empty for a cell that it leaves alone. */
  Optional<JsonObject> marks() {
    return cell.metadata().get("nbgrader") instanceof JsonObject marks
        ? Optional.of(marks)
        : Optional.empty();
  }

  /** Whether the cell is worth points. */
  public boolean isGrade() {
    return flag("grade");
  }

  /** Whether learners write their answer in it. */
  public boolean isSolution() {
    return flag("solution");
  }

  /** Whether it describes a task that a person grades. */
  public boolean isTask() {
    return flag("task");
  }

  /** Whether its source is put back before grading: so is every graded cell but an answer. */
  public boolean isLocked() {
    return !isSolution() && (isGrade() || flag("locked"));
  }

  /** Whether the release has it under the same name and checksum. */
  public boolean isKept() {
    return isGrade() || isSolution() || isLocked();
  }

  /** The name by which a cell of a submission is found again; empty if it has none. */
  public String gradeId() {
    return text("grade_id").orElse("");
  }

  /** What the cell is worth. */
  public double points() {
    return value("points")
        .filter(JsonPrimitive::isNumber)
        .map(JsonPrimitive::getAsDouble)
        .orElse(0.0);
  }

  /** The checksum that the release wrote. */
  public Optional<String> checksum() {
    return text("checksum");
  }

  /** The cell for messages: by its place, and by its name if it has one. */
  public String name() {
    return gradeId().isEmpty() ? "Cell " + number : "Cell %d (%s)".formatted(number, gradeId());
  }

  private boolean flag(String field) {
    return value(field)
        .filter(JsonPrimitive::isBoolean)
        .map(JsonPrimitive::getAsBoolean)
        .orElse(false);
  }

  private Optional<String> text(String field) {
    return value(field).filter(JsonPrimitive::isString).map(JsonPrimitive::getAsString);
  }

  private Optional<JsonPrimitive> value(String field) {
    return marks()
        .map(marks -> marks.get(field))
        .filter(JsonPrimitive.class::isInstance)
        .map(JsonPrimitive.class::cast);
  }
}
