package io.percolate.grader.grade;

import io.percolate.check.contract.Assignment;
import io.percolate.grader.result.SubmissionResult;
import io.percolate.grader.submission.Assembly;
import io.percolate.grader.submission.SubmissionFile;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.List;
import java.util.Map;

/** Examines submissions of one assignment, one after the other or several at once. */
public final class Examiner {
  private final Assignment assignment;
  private final Notebook release;
  private final Terms terms;
  private final Fingerprint fingerprint;

  /**
   * @param release the notebook that learners got
   * @param terms how submissions are run
   */
  public Examiner(Assignment assignment, Notebook release, Terms terms) {
    this.assignment = assignment;
    this.release = release;
    this.terms = terms;
    this.fingerprint = Fingerprint.of(assignment, release, terms);
  }

  /** The assignment's name. */
  public String assignment() {
    return assignment.name();
  }

  /** The notebook that learners got. */
  Notebook release() {
    return release;
  }

  /** How submissions are run. */
  public Terms terms() {
    return terms;
  }

  /**
   * A fingerprint of what all results depend on: the assignment, its checks, the grader, a seed.
   */
  public String fingerprint() {
    return fingerprint.ofAssignment();
  }

  /** A fingerprint of all that a submission's result depends on. */
  public String fingerprint(SubmissionFile submission) {
    return fingerprint.of(submission);
  }

  /** Examines a submission; there is a result whatever its code does. */
  public Graded examine(SubmissionFile submission) {
    String print = fingerprint(submission);
    try {
      return new Graded(result(submission, Assembly.of(release, submission)), print, true);
    } catch (RuntimeException | VirtualMachineError e) {
      return new Graded(result(submission, failed(e)), print, false);
    }
  }

  /** In the place of a submission on which the grader itself failed: the others go on. */
  private static Assembly failed(Throwable e) {
    return new Assembly(
        List.of(),
        Map.of(),
        List.of(
            "The grader itself failed on this submission (%s); another run tries again."
                .formatted(e)));
  }

  private SubmissionResult result(SubmissionFile submission, Assembly assembly) {
    Examination examination = new Examination(assignment, assembly, terms);
    examination.run();
    return new SubmissionResult(
        submission.student(),
        assignment.name(),
        submission.timestamp(),
        examination.questions(),
        examination.remarks());
  }
}
