package io.percolate.solutions;

import io.percolate.cli.Installation;
import io.percolate.grader.release.GradeCell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes the folder of a class that hands in L00. */
final class HandIns {
  static final String ASSIGNMENT = "00-start-here";

  private static final Path ROOT = Installation.ofLauncher().root();

  private final Path submitted;

  HandIns(Path submitted) {
    this.submitted = submitted;
  }

  /** The answers of the solution, by the grade id of their cells. */
  static Map<String, String> rightAnswers() {
    Map<String, String> answers = new HashMap<>();
    for (GradeCell cell : GradeCell.all(notebook("solutions"))) {
      if (cell.isSolution()) {
        answers.put(cell.gradeId(), cell.cell().source());
      }
    }
    return answers;
  }

  /** The released notebook, with some of its answers written. */
  static Notebook answered(Map<String, String> answers) {
    Notebook notebook = notebook("exercises");
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

  private static Notebook notebook(String folder) {
    return Notebook.read(
        ROOT.resolve(folder).resolve(ASSIGNMENT).resolve(ASSIGNMENT + ".ipynb"));
  }

  void add(String student, Notebook notebook) throws IOException {
    add(student, notebook.toText());
  }

  void add(String student, String text) throws IOException {
    Path folder = Files.createDirectories(submitted.resolve(student).resolve(ASSIGNMENT));
    Files.writeString(folder.resolve(ASSIGNMENT + ".ipynb"), text);
  }
}
