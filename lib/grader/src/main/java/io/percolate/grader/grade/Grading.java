package io.percolate.grader.grade;

import io.percolate.grader.report.ResultFile;
import io.percolate.grader.report.StudentFolders;
import io.percolate.grader.result.SubmissionResult;
import io.percolate.grader.submission.SubmissionFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grades a class's submissions of one assignment. Each result is written as soon as it is there, so
 * that a run that was stopped goes on where it was; one that is there already is taken as it is,
 * unless the submission, the assignment or the checks have changed since.
 */
public final class Grading {
  private final Examiner examiner;
  private final Path out;

  /** Is told of each submission as it is graded, from several threads, one at a time. */
  public interface Listener {
    /**
     * @param done how many are graded now, this one included
     * @param total how many there are
     * @param isFresh false for a result of an earlier run
     */
    void graded(int done, int total, SubmissionResult result, boolean isFresh);
  }

  /**
   * @param out the folder of results
   */
  public Grading(Examiner examiner, Path out) {
    this.examiner = examiner;
    this.out = out;
  }

  /**
   * Grades submissions.
   *
   * @param workers who examine those that have no result yet
   * @return one result a submission, in their order
   * @throws java.io.UncheckedIOException if a result can't be written; those that are written stay
   */
  public List<SubmissionResult> grade(
      List<SubmissionFile> submissions, Workforce workers, Listener listener) {
    StudentFolders folders =
        StudentFolders.in(out, submissions.stream().map(SubmissionFile::student).toList());
    Tally tally = new Tally(submissions.size(), listener);
    List<SubmissionFile> open = new ArrayList<>();
    for (SubmissionFile submission : submissions) {
      ResultFile file = ResultFile.in(folders.of(submission.student()));
      Optional<SubmissionResult> earlier = file.read(examiner.fingerprint(submission));
      earlier.ifPresentOrElse(result -> tally.add(result, false), () -> open.add(submission));
    }
    workers.examine(
        open,
        graded -> {
          if (graded.isFinal()) { // else without a file, so that another run tries again
            ResultFile.in(folders.of(graded.result().student()))
                .write(graded.result(), graded.fingerprint());
          }
          tally.add(graded.result(), true);
        });
    return submissions.stream().map(SubmissionFile::student).map(tally::of).toList();
  }

  /** Counts what is graded. */
  private static final class Tally {
    private final int total;
    private final Listener listener;
    private final Map<String, SubmissionResult> results = new HashMap<>();

    Tally(int total, Listener listener) {
      this.total = total;
      this.listener = listener;
    }

    synchronized void add(SubmissionResult result, boolean isFresh) {
      results.put(result.student(), result);
      listener.graded(results.size(), total, result, isFresh);
    }

    synchronized SubmissionResult of(String student) {
      return results.get(student);
    }
  }
}
