package io.percolate.check.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notebooks that hold the answers.
 *
 * @param folder with a folder for each assignment
 */
record Solutions(Path folder) {
  /** The notebook of an assignment; it may be absent. */
  Path notebook(String assignment) {
    return folder.resolve(assignment).resolve(assignment + ".ipynb");
  }

  /**
   * The answers to a question: those of the cells between the check cell before and its own.
   *
   * @param id the question's, which is its check cell's {@code grade_id}
   * @return one a cell; empty if the notebook has none
   * @throws IOException if the notebook is absent or can't be read; its message says so
   */
  List<Solution> of(String assignment, String id) throws IOException {
    Path notebook = notebook(assignment);
    List<Solution> answers = new ArrayList<>();
    for (JsonElement cell : cells(notebook)) {
      boolean answer = flag(cell, "solution");
      if (answer && isCode(cell)) {
        answers.add(Solution.of(source(cell)));
      } else if (!answer && flag(cell, "grade")) {
        if (mark(cell, "grade_id").filter(mark -> mark.getAsString().equals(id)).isPresent()) {
          return answers;
        }
        answers.clear();
      }
    }
    return List.of();
  }

  private static JsonArray cells(Path notebook) throws IOException {
    try {
      if (JsonParser.parseString(Files.readString(notebook)) instanceof JsonObject json
          && json.get("cells") instanceof JsonArray cells) {
        return cells;
      }
    } catch (JsonParseException e) {
      throw new IOException(notebook + " is no notebook: it isn't JSON.", e);
    } catch (IOException e) {
      throw new IOException(notebook + " can't be read.", e);
    }
    throw new IOException(notebook + " is no notebook: it has no cells.");
  }

  private static boolean isCode(JsonElement cell) {
    return cell instanceof JsonObject json
        && json.get("cell_type") instanceof JsonPrimitive type
        && type.getAsString().equals("code");
  }

  private static String source(JsonElement cell) {
    JsonElement source = cell.getAsJsonObject().get("source");
    if (source instanceof JsonArray lines) {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.getAsString()));
      return text.toString();
    }
    return source == null ? "" : source.getAsString();
  }

  private static boolean flag(JsonElement cell, String name) {
    return mark(cell, name).filter(JsonPrimitive::getAsBoolean).isPresent();
  }

  /** A field of nbgrader's metadata. */
  private static Optional<JsonPrimitive> mark(JsonElement cell, String name) {
    return cell instanceof JsonObject json
            && json.get("metadata") instanceof JsonObject metadata
            && metadata.get("nbgrader") instanceof JsonObject marks
            && marks.get(name) instanceof JsonPrimitive mark
        ? Optional.of(mark)
        : Optional.empty();
  }
}
