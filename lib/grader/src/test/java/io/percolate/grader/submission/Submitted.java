package io.percolate.grader.submission;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** The tests' release, answered, and changed as learners and editors change notebooks. */
final class Submitted {
  static final String MSE = "double mse(double[] y, double[] yHat) { return 1; }";
  static final String SOFTMAX = "double[] softmax(double[] logits) { return logits; }";
  static final String ENTROPY = "double crossEntropy(double[] logits, int label) { return 2; }";

  private final Notebook notebook;

  private Submitted(Notebook notebook) {
    this.notebook = notebook;
  }

  static Notebook release() {
    try {
      return Notebook.read(Path.of(Submitted.class.getResource("release.ipynb").toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The release as it was handed out. */
  static Submitted stubs() {
    return new Submitted(release());
  }

  /** The release with its three answers written. */
  static Submitted solved() {
    return stubs()
        .write("mse-answer", MSE)
        .write("softmax-answer", SOFTMAX)
        .write("entropy-answer", ENTROPY);
  }

  JsonArray cells() {
    return notebook.json().getAsJsonArray("cells");
  }

  JsonObject json() {
    return notebook.json();
  }

  /** The place of a marked cell. */
  int at(String gradeId) {
    for (int i = 0; i < notebook.cells().size(); i++) {
      if (ReleasedCell.gradeId(notebook.cells().get(i)).filter(gradeId::equals).isPresent()) {
        return i;
      }
    }
    throw new IllegalArgumentException(gradeId);
  }

  Submitted write(String gradeId, String source) {
    notebook.cells().get(at(gradeId)).setSource(source);
    return this;
  }

  Submitted type(String gradeId, String type) {
    return typeAt(at(gradeId), type);
  }

  Submitted typeAt(int place, String type) {
    cells().get(place).getAsJsonObject().addProperty("cell_type", type);
    return this;
  }

  Submitted rename(String gradeId, String other) {
    return renameAt(at(gradeId), other);
  }

  Submitted renameAt(int place, String other) {
    notebook
        .cells()
        .get(place)
        .metadata()
        .getAsJsonObject("nbgrader")
        .addProperty("grade_id", other);
    return this;
  }

  Submitted delete(String gradeId) {
    cells().remove(at(gradeId));
    return this;
  }

  /** Moves a marked cell to a place, counted without it. */
  Submitted move(String gradeId, int place) {
    JsonObject cell = cells().remove(at(gradeId)).getAsJsonObject();
    return insert(place, cell);
  }

  /** Copies a marked cell with its marks, as Jupyter does, with another text. */
  Submitted copy(String gradeId, int place, String source) {
    JsonObject copy = cells().get(at(gradeId)).deepCopy().getAsJsonObject();
    copy.addProperty("source", source);
    copy.addProperty("id", "copy-" + place);
    return insert(place, copy);
  }

  Submitted addCode(int place, String source) {
    return insert(place, Cell.code(source).json());
  }

  private Submitted insert(int place, JsonObject cell) {
    JsonArray before = cells();
    JsonArray after = new JsonArray();
    for (int i = 0; i <= before.size(); i++) {
      if (i == place) {
        after.add(cell);
      }
      if (i < before.size()) {
        after.add(before.get(i));
      }
    }
    json().add("cells", after);
    return this;
  }

  Submitted eachCell(BiConsumer<Integer, JsonObject> change) {
    for (int i = 0; i < cells().size(); i++) {
      change.accept(i, cells().get(i).getAsJsonObject());
    }
    return this;
  }

  /** What an editor does that knows nothing of marks. */
  Submitted withoutMarks() {
    return eachCell((i, cell) -> cell.add("metadata", new JsonObject()));
  }

  /** What an editor does that knows nothing of ids. */
  Submitted withoutIds() {
    json().add("nbformat_minor", new JsonPrimitive(4));
    return eachCell((i, cell) -> cell.remove("id"));
  }

  Submitted withEveryText(String from, String to) {
    for (Cell cell : notebook.cells()) {
      cell.setSource(cell.source().replace(from, to));
    }
    return this;
  }

  String text() {
    return notebook.toText();
  }

  Assembly assembled() {
    return assembled(text());
  }

  /** What is put together of a file of this text. */
  static Assembly assembled(String text) {
    try {
      Path file = Files.createTempFile("submitted", ".ipynb");
      try {
        Files.writeString(file, text);
        return Assembly.of(release(), SubmissionFile.of("al", file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
