package io.percolate.grader.verify;

import io.percolate.grader.release.GradeCell;
import io.percolate.grader.release.Release;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An assignment's notebook, taken apart: set-up, then each question's answer and check.
 *
 * @param setUp the code that stands before, and between, the questions
 * @param tasks one a question, by id, in the notebook's order
 */
record Sheet(List<String> setUp, Map<String, Task> tasks) {
  /**
   * One question's cells.
   *
   * @param solution the answer as solved
   * @param stub the answer as released
   * @param check the check cell as released
   * @param points what the check cell says it is worth
   */
  record Task(String solution, String stub, String check, double points) {}

  static Sheet of(Notebook solution) {
    List<GradeCell> solved = GradeCell.all(solution);
    List<GradeCell> released = GradeCell.all(Release.of(solution));
    List<String> setUp = new ArrayList<>();
    Map<String, Task> tasks = new LinkedHashMap<>();
    List<String> solutions = new ArrayList<>();
    List<String> stubs = new ArrayList<>();
    for (int i = 0; i < solved.size(); i++) {
      GradeCell cell = released.get(i);
      String source = cell.cell().source();
      if (cell.isSolution() && !cell.isGrade()) {
        solutions.add(solved.get(i).cell().source());
        stubs.add(source);
      } else if (cell.isGrade() && !cell.isSolution()) {
        Task task = new Task(join(solutions), join(stubs), source, cell.points());
        tasks.put(cell.gradeId(), task);
        solutions.clear();
        stubs.clear();
      } else if (cell.cell().isCode()) {
        setUp.add(source);
      }
    }
    return new Sheet(List.copyOf(setUp), tasks);
  }

  private static String join(List<String> sources) {
    return String.join("\n", sources);
  }
}
