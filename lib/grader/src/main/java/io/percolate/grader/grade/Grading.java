package io.percolate.grader.grade;

import io.percolate.check.contract.Assignment;
import io.percolate.grader.report.ResultFile;
import io.percolate.grader.report.StudentFolders;
import io.percolate.grader.result.SubmissionResult;
import io.percolate.grader.submission.Assembly;
import io.percolate.grader.submission.SubmissionFile;
import io.percolate.jupyter.nbformat.Notebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades a class's submissions of one assignment. Each result is written as soon as it is there, so
 * that a run that was stopped goes on where it was; one that is there already is taken as it is,
 * unless the submission, the assignment or the checks have changed since.
 */
public final class Grading {
  private final Assignment assignment;
  private final Notebook release;
  private final Terms terms;
  private final Path out;
  private final Fingerprint fingerprint;

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
   * @param release the notebook that learners got
   * @param terms how submissions are run
   * @param out the folder of results
   */
  public Grading(Assignment assignment, Notebook release, Terms terms, Path out) {
    this.assignment = assignment;
    this.release = release;
    this.terms = terms;
    this.out = out;
    this.fingerprint = Fingerprint.of(assignment, release, terms);
  }

  /**
   * Grades submissions, several at a time.
   *
   * @param jobs how many
   * @return one result a submission, in their order
   */
  public List<SubmissionResult> grade(
      List<SubmissionFile> submissions, int jobs, Listener listener) {
    StudentFolders folders =
        StudentFolders.in(out, submissions.stream().map(SubmissionFile::student).toList());
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    Tally tally = new Tally(submissions.size(), listener);
    try {
      List<Future<SubmissionResult>> running = new ArrayList<>();
      for (SubmissionFile submission : submissions) {
        ResultFile file = ResultFile.in(folders.of(submission.student()));
        running.add(workers.submit(() -> grade(submission, file, tally)));
      }
      List<SubmissionResult> results = new ArrayList<>();
      for (Future<SubmissionResult> each : running) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Grading was stopped.", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private SubmissionResult grade(SubmissionFile submission, ResultFile file, Tally tally) {
    String print = fingerprint.of(submission);
    Optional<SubmissionResult> earlier = file.read(print);
    if (earlier.isPresent()) {
      tally.add(earlier.get(), false);
      return earlier.get();
    }
    SubmissionResult result;
    try {
      result = examine(submission, Assembly.of(release, submission));
    } catch (RuntimeException | VirtualMachineError e) {
      result = examine(submission, failed(e));
      tally.add(result, true);
      return result; // without a file, so that another run tries again
    }
    file.write(result, print);
    tally.add(result, true);
    return result;
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

  private SubmissionResult examine(SubmissionFile submission, Assembly assembly) {
    Examination examination = new Examination(assignment, assembly, terms);
    examination.run();
    return new SubmissionResult(
        submission.student(),
        assignment.name(),
        submission.timestamp(),
        examination.questions(),
        examination.remarks());
  }

  /** Counts what is graded. */
  private static final class Tally {
    private final int total;
    private final Listener listener;
    private int done;

    Tally(int total, Listener listener) {
      this.total = total;
      this.listener = listener;
    }

    synchronized void add(SubmissionResult result, boolean isFresh) {
      done++;
      listener.graded(done, total, result, isFresh);
    }
  }
}
