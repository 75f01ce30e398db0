package io.percolate.solutions;

import io.percolate.cli.Installation;
import io.percolate.grader.release.GradeCell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes the folder of a class that hands in an assignment, L00 unless another is named. */
final class HandIns {
  static final String ASSIGNMENT = "00-start-here";

  private static final Path ROOT = Installation.ofLauncher().root();

  private final Path submitted;
  private final String assignment;

  HandIns(Path submitted) {
    this(submitted, ASSIGNMENT);
  }

  HandIns(Path submitted, String assignment) {
    this.submitted = submitted;
    this.assignment = assignment;
  }

  /** The answers of the solution, by the grade id of their cells. */
  static Map<String, String> rightAnswers() {
    return rightAnswers(ASSIGNMENT);
  }

  static Map<String, String> rightAnswers(String assignment) {
    Map<String, String> answers = new HashMap<>();
    for (GradeCell cell : GradeCell.all(notebook("solutions", assignment))) {
      if (cell.isSolution()) {
        answers.put(cell.gradeId(), cell.cell().source());
      }
    }
    return answers;
  }

  /** The released notebook, with some of its answers written. */
  static Notebook answered(Map<String, String> answers) {
    return answered(ASSIGNMENT, answers);
  }

  static Notebook answered(String assignment, Map<String, String> answers) {
    Notebook notebook = notebook("exercises", assignment);
    for (GradeCell cell : GradeCell.all(notebook)) {
      if (answers.containsKey(cell.gradeId())) {
        cell.cell().setSource(answers.get(cell.gradeId()));
      }
    }
    return notebook;
  }

  /** The solution with one answer replaced. */
  static Notebook rightBut(String gradeId, String source) {
    Map<String, String> answers = rightAnswers();
    answers.put(gradeId, source);
    return answered(answers);
  }

  private static Notebook notebook(String folder, String assignment) {
    return Notebook.read(
        ROOT.resolve(folder).resolve(assignment).resolve(assignment + ".ipynb"));
  }

  void add(String student, Notebook notebook) throws IOException {
    add(student, notebook.toText());
  }

  void add(String student, String text) throws IOException {
    Files.writeString(file(student), text);
  }

  /** Where a student's notebook lies. */
  Path file(String student) throws IOException {
    Path folder = Files.createDirectories(submitted.resolve(student).resolve(assignment));
    return folder.resolve(assignment + ".ipynb");
  }
}
