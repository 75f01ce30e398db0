package io.percolate.grader.verify;

import io.percolate.grader.release.GradeCell;
import io.percolate.grader.release.Release;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A class of made-up learners, to measure and to test by: each answers some questions rightly, some
 * with mistakes that learners make, and leaves some open. No two hand in the same.
 */
public final class SampleClass {
  private static final double RIGHT = 0.45;
  private static final double WRONG = 0.85;
  private static final double OPEN = 0.95;
  private static final String BROKEN = "double unfinished( {";

  private final String assignment;
  private final Notebook solution;
  private final List<WrongSolution> wrong;

  private SampleClass(Path root, String assignment) {
    Path folder = root.resolve("solutions").resolve(assignment);
    this.assignment = assignment;
    this.solution = Notebook.read(folder.resolve(assignment + ".ipynb"));
    this.wrong = WrongSolution.in(folder);
  }

  /**
   * Writes a class's notebooks, as nbgrader keeps them: {@code
   * STUDENT/ASSIGNMENT/ASSIGNMENT.ipynb}.
   *
   * @param root the installation, with {@code solutions/}
   * @param learners how many
   * @param folder where to; what is there already is replaced
   */
  public static void write(Path root, String assignment, int learners, Path folder) {
    SampleClass all = new SampleClass(root, assignment);
    for (int learner = 1; learner <= learners; learner++) {
      all.write(folder, "learner-%03d".formatted(learner), learner);
    }
  }

  private void write(Path folder, String student, int number) {
    Path place = folder.resolve(student).resolve(assignment);
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notebook(student, new SplittableRandom(number)).write(place.resolve(assignment + ".ipynb"));
  }

  /** The release with this learner's answers in it. */
  private Notebook notebook(String student, SplittableRandom random) {
    Notebook copy = Release.of(solution);
    List<GradeCell> solved = GradeCell.all(solution);
    List<GradeCell> released = GradeCell.all(copy);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < released.size(); i++) {
      GradeCell cell = released.get(i);
      if (cell.isSolution() && !cell.isGrade() && cell.cell().isCode()) {
        answers.add(new Answer(cell.cell(), solved.get(i).cell().source(), "// " + student + "\n"));
      } else if (cell.isGrade() && !answers.isEmpty()) {
        write(answers, cell.gradeId(), random);
        answers.clear();
      }
    }
    return copy;
  }

  private void write(List<Answer> answers, String question, SplittableRandom random) {
    List<WrongSolution> mistakes =
        wrong.stream().filter(each -> each.question().equals(question)).toList();
    double draw = random.nextDouble();
    if (draw < RIGHT) {
      answers.forEach(answer -> answer.write(answer.solution()));
    } else if (draw < WRONG && !mistakes.isEmpty()) {
      // A mistake is written down whole, for all of a question's cells.
      answers.forEach(answer -> answer.write(""));
      answers.get(0).write(mistakes.get(random.nextInt(mistakes.size())).source());
    } else if (draw >= OPEN) {
      answers.get(0).write(BROKEN);
    }
  }

  /** A cell for an answer, how it is solved, and the learner's sign. */
  private record Answer(Cell cell, String solution, String sign) {
    void write(String source) {
      cell.setSource(sign + source);
    }
  }
}
