package io.percolate.grader.submission;

import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission put together for a run: the learner's cells in the learner's order, the locked ones
 * and the checks as the release has them, each exactly once, and each check after its answer.
 *
 * @param steps what to run, in order; empty where the submission is no notebook that can be read
 * @param questionRemarks for each question of the release, in its order, what was found on the way
 *     and what was done, in sentences to the learner
 * @param remarks the same of the submission as a whole
 */
public record Assembly(
    List<Step> steps, Map<String, List<String>> questionRemarks, List<String> remarks) {
  /** Reading code takes many times its size, and nobody writes so much. */
  private static final int MOST_LETTERS = 1_000_000;

  public Assembly {
    steps = List.copyOf(steps);
    questionRemarks = Collections.unmodifiableMap(new LinkedHashMap<>(questionRemarks));
    remarks = List.copyOf(remarks);
  }

  /**
   * Puts a submission together. A bad submission is no reason to throw: what is wrong with it is in
   * the remarks.
   *
   * @param release the notebook that learners got
   */
  public static Assembly of(Notebook release, SubmissionFile submission) {
    List<ReleasedCell> released = ReleasedCell.all(release);
    List<ReleasedQuestion> questions = ReleasedQuestion.all(released);
    Remarks remarks = new Remarks(questions);
    submission.remarks().forEach(remarks::add);
    submission.problem().ifPresent(remarks::add);
    List<Step> steps = List.of();
    if (isTooLarge(submission.file())) {
      remarks.add(
          "The file %s is larger than the %d MB that a submission may have. Clear its outputs, save it and hand it in again."
              .formatted(Folder.name(submission.file()), SubmissionFile.MOST_BYTES >> 20));
    } else if (submission.problem().isEmpty()) {
      try {
        List<SubmittedCell> cells = SubmittedCell.all(Notebook.read(submission.file()));
        if (letters(cells) > MOST_LETTERS) {
          remarks.add(
              "The code cells of %s hold more than the %d million characters that a submission may have; nothing of it was run."
                  .formatted(Folder.name(submission.file()), MOST_LETTERS / 1_000_000));
        } else {
          steps = Assembler.steps(released, questions, cells, remarks);
        }
      } catch (NotebookFormatException e) {
        remarks.add("The file %s %s.".formatted(Folder.name(submission.file()), e.reason()));
      }
    }
    return new Assembly(steps, remarks.byQuestion(), remarks.whole());
  }

  /** Of code: pictures may stand in texts. */
  private static long letters(List<SubmittedCell> cells) {
    return cells.stream()
        .filter(SubmittedCell::isCode)
        .mapToLong(cell -> cell.source().length())
        .sum();
  }

  private static boolean isTooLarge(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) > SubmissionFile.MOST_BYTES;
    } catch (IOException e) {
      return false; // reading it will tell
    }
  }

  /** The ids of the release's questions, in its order. */
  public List<String> questions() {
    return List.copyOf(questionRemarks.keySet());
  }
}
