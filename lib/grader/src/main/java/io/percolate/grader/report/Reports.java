package io.percolate.grader.report;

import io.percolate.grader.result.SubmissionResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that is written of a class's results for one assignment. */
public final class Reports {
  static final String GRADEBOOK = "gradebook.csv";
  static final String INDEX = "index.html";

  /** See {@code io.percolate.grader.shard.GradingNote}. */
  public static final String NOTE = "grading.json";

  static final String REPORT = "report.html";
  static final String GRADESCOPE = "results.json";
  static final String JUNIT = "junit.xml";

  private Reports() {}

  /**
   * Writes {@code gradebook.csv} and {@code index.html}, and in each student's folder, see {@link
   * StudentFolders}, {@code result.json}, {@code results.json} for Gradescope, {@code junit.xml}
   * and {@code report.html}. The same results give the same bytes, in whichever order they come.
   *
   * <p>A {@code result.json} that holds the student's result already stays as it is, and so keeps
   * its fingerprint.
   *
   * @param out the folder; it need not exist, and what else is in it stays
   * @param results of one assignment, one a student
   * @param warning what instructors must know of how they came about, in a sentence
   * @throws IllegalArgumentException if they are of two assignments, or two are of one student
   * @throws java.io.UncheckedIOException if a file can't be written; the message says which and why
   */
  public static void write(Path out, List<SubmissionResult> results, Optional<String> warning) {
    ClassResults all = new ClassResults(results);
    StudentFolders folders =
        StudentFolders.in(out, results.stream().map(SubmissionResult::student).toList());
    for (SubmissionResult result : all.submissions()) {
      ResultFile.in(folders.of(result.student())).keep(result);
    }
    Whole.write(out.resolve(GRADEBOOK), Gradebook.csv(all.submissions()));
    for (SubmissionResult result : all.submissions()) {
      Path folder = folders.of(result.student());
      Whole.write(folder.resolve(REPORT), LearnerReport.html(result));
      Whole.write(folder.resolve(GRADESCOPE), Gradescope.json(result));
      Whole.write(folder.resolve(JUNIT), JUnitXml.of(result));
    }
    Whole.write(out.resolve(INDEX), ClassIndex.html(all, folders, warning));
  }
}
