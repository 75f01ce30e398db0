package io.percolate.grader.release;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What keeps a solution from being released: all that nbgrader refuses, and a few slips that it
 * lets pass at a learner's cost.
 */
final class Faults {
  private static final Pattern GRADE_ID = Pattern.compile("[a-zA-Z0-9_-]+");
  private static final Set<String> FLAGS = Set.of("grade", "solution", "locked");
  private static final Set<String> FIELDS =
      Set.of(
          "schema_version",
          "grade",
          "solution",
          "locked",
          "task",
          "grade_id",
          "points",
          "checksum",
          "cell_type");

  private final List<String> found = new ArrayList<>();
  private final Map<String, GradeCell> byId = new HashMap<>();

  private Faults() {}

  /** Each fault in a sentence that begins with the cell; empty for a sound solution. */
  static List<String> of(Notebook solution) {
    Faults faults = new Faults();
    faults.checkLanguage(solution);
    for (GradeCell cell : GradeCell.all(solution)) {
      cell.marks().ifPresent(marks -> faults.checkMarks(cell, marks));
      faults.checkRegions(cell);
    }
    return List.copyOf(faults.found);
  }

  /** nbgrader takes the stub for code by this very field. */
  private void checkLanguage(Notebook solution) {
    JsonElement language =
        solution.metadata().get("kernelspec") instanceof JsonObject kernel
            ? kernel.get("language")
            : null;
    if (!new JsonPrimitive("java").equals(language)) {
      found.add(
          "The notebook's kernelspec has %s; nbgrader needs \"java\", in small letters."
              .formatted(language == null ? "no language" : "the language " + language));
    }
  }

  private void checkMarks(GradeCell cell, JsonObject marks) {
    if (!new JsonPrimitive(GradeCell.SCHEMA).equals(marks.get("schema_version"))) {
      add(
          cell,
          "has nbgrader metadata of schema %s; only %d is known here"
              .formatted(marks.get("schema_version"), GradeCell.SCHEMA));
      return;
    }
    for (String flag : new TreeSet<>(FLAGS)) {
      if (!isBoolean(marks.get(flag))) {
        add(cell, "must say true or false for \"%s\"".formatted(flag));
      }
    }
    if (marks.has("task") && !isBoolean(marks.get("task"))) {
      add(cell, "must say true or false for \"task\"");
    }
    for (String field : new TreeSet<>(marks.keySet())) {
      if (!FIELDS.contains(field)) {
        add(cell, "has the field \"%s\", which nbgrader doesn't know".formatted(field));
      }
    }
    checkWritten(cell, marks);
    checkId(cell, marks);
    checkPoints(cell, marks);
    checkKind(cell);
  }

  private static boolean isBoolean(JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isBoolean();
  }

  private static boolean isText(JsonElement element, String pattern) {
    return element instanceof JsonPrimitive primitive
        && primitive.isString()
        && primitive.getAsString().matches(pattern);
  }

  /** What an earlier release wrote is written anew, but nbgrader looks at it first. */
  private void checkWritten(GradeCell cell, JsonObject marks) {
    if (marks.has("checksum") && !isText(marks.get("checksum"), "(?s).{32}")) {
      add(cell, "has a checksum that isn't one; take \"checksum\" out");
    }
    if (marks.has("cell_type") && !isText(marks.get("cell_type"), "code|markdown|raw")) {
      add(cell, "has the cell_type %s; take it out".formatted(marks.get("cell_type")));
    }
  }

  private void checkId(GradeCell cell, JsonObject marks) {
    boolean needed = cell.isKept() || cell.isTask();
    if (!needed && (!marks.has("grade_id") || isText(marks.get("grade_id"), ""))) {
      return;
    }
    if (!marks.has("grade_id")) {
      add(cell, "has no grade_id; give it a name of its own, such as \"mse-check\"");
    } else if (!GRADE_ID.matcher(cell.gradeId()).matches()) {
      add(
          cell,
          "has the grade_id %s; letters, digits, - and _ make one"
              .formatted(marks.get("grade_id")));
    } else if (needed) {
      GradeCell other = byId.putIfAbsent(cell.gradeId(), cell);
      if (other != null) {
        add(cell, "has the grade_id of cell %d; each needs its own".formatted(other.number()));
      }
    }
  }

  private void checkPoints(GradeCell cell, JsonObject marks) {
    JsonElement points = marks.get("points");
    if (!cell.isGrade() && !cell.isTask()) {
      if (points != null) {
        add(cell, "has points but isn't graded; set \"grade\", or take \"points\" out");
      }
    } else if (points == null) {
      add(cell, "is graded but has no points");
    } else if (!(points instanceof JsonPrimitive number)
        || !number.isNumber()
        || !(number.getAsDouble() >= 0)
        || Double.isInfinite(number.getAsDouble())) {
      add(cell, "has %s points; 0 or more are possible".formatted(points));
    }
  }

  private void checkKind(GradeCell cell) {
    String type = cell.cell().type();
    if (cell.isTask()) {
      if (!type.equals("markdown")) {
        add(cell, "is a task in a %s cell; a task is Markdown".formatted(type));
      }
    } else if (type.equals("markdown") && cell.isGrade() != cell.isSolution()) {
      add(cell, "is a Markdown answer: it must be both \"grade\" and \"solution\", or neither");
    }
  }

  /** In the order in which regions are cleared: what one leaves must be sound for the next. */
  private void checkRegions(GradeCell cell) {
    String source = cell.cell().source();
    for (Region region : Region.values()) {
      var fault = region.fault(cell, source);
      if (fault.isPresent()) {
        add(cell, fault.get());
        return;
      }
      source = region.removed(source);
    }
  }

  private void add(GradeCell cell, String what) {
    found.add("%s %s.".formatted(cell.name(), what));
  }
}
