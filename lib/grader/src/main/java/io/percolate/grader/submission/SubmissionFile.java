package io.percolate.grader.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one learner handed in.
 *
 * @param student who handed it in
 * @param file the notebook; where there is a problem, the file or folder that has it
 * @param timestamp when it was handed in, as the file {@code timestamp.txt} beside it says
 * @param remarks about how the notebook was found, for the learner
 * @param problem why there is no notebook to grade, as a sentence; empty where there is one
 */
public record SubmissionFile(
    String student,
    Path file,
    Optional<String> timestamp,
    List<String> remarks,
    Optional<String> problem) {
  /** A notebook that is larger isn't graded: reading it takes many times as much memory. */
  public static final long MOST_BYTES = 50L << 20;

  public SubmissionFile {
    remarks = List.copyOf(remarks);
  }

  /** A notebook, with nothing to remark. */
  public static SubmissionFile of(String student, Path notebook) {
    return new SubmissionFile(student, notebook, Optional.empty(), List.of(), Optional.empty());
  }

  /** A learner without a notebook to grade. */
  static SubmissionFile none(
      String student, Path place, Optional<String> timestamp, String problem) {
    return new SubmissionFile(student, place, timestamp, List.of(), Optional.of(problem));
  }
}
