package io.percolate.grader.release;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;

/** Solution notebooks for tests. */
public final class Solutions {
  private Solutions() {}

  /** A notebook that names its kernel as nbgrader needs it. */
  public static Notebook of(Cell... cells) {
    Notebook notebook = Notebook.empty();
    notebook
        .metadata()
        .add("kernelspec", JsonParser.parseString("{\"name\": \"java\", \"language\": \"java\"}"));
    for (Cell cell : cells) {
      notebook.add(cell);
    }
    return notebook;
  }

  /** Gives a cell nbgrader's metadata: all false, but for what is given as a JSON object. */
  public static Cell marked(Cell cell, String fields) {
    JsonObject marks = new JsonObject();
    marks.addProperty("schema_version", 3);
    marks.addProperty("grade", false);
    marks.addProperty("solution", false);
    marks.addProperty("locked", false);
    JsonParser.parseString(fields).getAsJsonObject().asMap().forEach(marks::add);
    marks.entrySet().removeIf(field -> field.getValue().isJsonNull());
    cell.metadata().add("nbgrader", marks);
    return cell;
  }

  static GradeCell gradeCell(Cell cell, String fields) {
    return new GradeCell(1, marked(cell, fields));
  }
}
