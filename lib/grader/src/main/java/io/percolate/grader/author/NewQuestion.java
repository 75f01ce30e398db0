package io.percolate.grader.author;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.percolate.grader.release.ReleaseTree;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes everything that a question is made of, in an assignment that is there: contract, checks,
 * hidden checks, constant, cells, wrong answers. What it writes is a whole sample, a question after
 * the mean of numbers, which compiles and can be proven; its author turns it into another one.
 */
public final class NewQuestion {
  private static final List<String> WRONG = List.of("sum", "n-minus-1", "whole", "the-example");

  private final Path root;
  private final String assignment;
  private final Names names;
  private final QuestionsFile questions;

  private NewQuestion(Path root, String assignment, Names names) {
    this.root = root;
    this.assignment = assignment;
    this.names = names;
    this.questions = QuestionsFile.of(root.resolve("exercises").resolve(assignment));
  }

  /**
   * Writes the files and changes those that are shared; all of them, or none if one can't be.
   *
   * @param root Percolate's folder
   * @param assignment its number or name
   * @param id the question's, such as {@code stable-softmax}
   * @param title what learners read
   * @return the files, relative to the root: written ones, then changed ones
   * @throws IllegalArgumentException if id or title can't be used, or a file is there already
   */
  public static List<Path> write(Path root, String assignment, String id, String title) {
    String name = ReleaseTree.at(root).named(List.of(assignment)).get(0);
    return new NewQuestion(root, name, Names.of(id, title)).write();
  }

  private List<Path> write() {
    Path notebookFile = folder("solutions").resolve(assignment + ".ipynb");
    Notebook notebook = Notebook.read(notebookFile);
    Map<Path, String> fresh = new LinkedHashMap<>();
    Path visible = questions.file().getParent();
    Path hidden = root.resolve("solutions").resolve(root.resolve("exercises").relativize(visible));
    fresh.put(visible.resolve(names.contract() + ".java"), template("Contract.java"));
    fresh.put(visible.resolve(names.contract() + "Checks.java"), template("Checks.java"));
    fresh.put(
        hidden.resolve(names.contract() + "HiddenChecks.java"), template("HiddenChecks.java"));
    Path wrong = folder("solutions").resolve("wrong");
    WRONG.forEach(
        mistake ->
            fresh.put(
                wrong.resolve("%s-%s.java".formatted(names.id(), mistake)),
                template("wrong-%s.java".formatted(mistake))));
    refuseWhatIsThere(fresh, notebook);
    String constants = questions.with(names);
    addCells(notebook);
    fresh.forEach(NewQuestion::write);
    write(questions.file(), constants);
    notebook.write(notebookFile);
    return Stream.concat(fresh.keySet().stream(), Stream.of(questions.file(), notebookFile))
        .map(root::relativize)
        .toList();
  }

  private Path folder(String part) {
    return root.resolve(part).resolve(assignment);
  }

  private void refuseWhatIsThere(Map<Path, String> fresh, Notebook notebook) {
    fresh.keySet().stream()
        .filter(Files::exists)
        .findFirst()
        .ifPresent(
            file -> {
              throw new IllegalArgumentException(
                  "There is %s already; take another id.".formatted(root.relativize(file)));
            });
    if (notebook.cells().stream().anyMatch(cell -> names.id().equals(gradeId(cell)))) {
      throw new IllegalArgumentException(
          "%s has a cell %s already; take another id.".formatted(assignment, names.id()));
    }
  }

  private static String gradeId(Cell cell) {
    return cell.metadata().get("nbgrader") instanceof JsonObject nbgrader
            && nbgrader.get("grade_id") != null
        ? nbgrader.get("grade_id").getAsString()
        : null;
  }

  private static boolean isCheck(Cell cell) {
    return cell.metadata().get("nbgrader") instanceof JsonObject nbgrader
        && nbgrader.get("grade") != null
        && nbgrader.get("grade").getAsBoolean();
  }

  /** Task, answer and check, after the last check that is there. */
  private void addCells(Notebook notebook) {
    List<Cell> cells = notebook.cells();
    int place = 0;
    int number = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (isCheck(cells.get(i))) {
        place = i + 1;
        number++;
      }
    }
    Cell text =
        Cell.markdown(template("text.md").replace("__number__", Integer.toString(number)).strip());
    Cell answer = Cell.code(template("answer.java").strip());
    Cell check = Cell.code(template("check.java").strip());
    mark(answer, names.id() + "-answer", false);
    mark(check, names.id(), true);
    text.json().addProperty("id", names.id() + "-text");
    List<JsonElement> all = notebook.json().getAsJsonArray("cells").asList();
    all.addAll(place == 0 ? all.size() : place, List.of(text.json(), answer.json(), check.json()));
  }

  /** What nbgrader has to know, schema 3. */
  private static void mark(Cell cell, String gradeId, boolean isCheck) {
    JsonObject nbgrader = new JsonObject();
    nbgrader.addProperty("grade", isCheck);
    nbgrader.addProperty("grade_id", gradeId);
    nbgrader.addProperty("locked", isCheck);
    if (isCheck) {
      nbgrader.addProperty("points", 2);
    }
    nbgrader.addProperty("schema_version", 3);
    nbgrader.addProperty("solution", !isCheck);
    nbgrader.addProperty("task", false);
    cell.metadata().add("nbgrader", nbgrader);
    cell.json().addProperty("id", gradeId);
  }

  private String template(String name) {
    try (InputStream in = NewQuestion.class.getResourceAsStream(name + ".txt")) {
      return names
          .in(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .replace("__package__", questions.packageName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be written: %s".formatted(file, e.getMessage()), e);
    }
  }
}
