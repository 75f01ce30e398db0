package io.percolate.grader.grade;

import io.percolate.grader.submission.SubmissionFile;
import java.util.List;
import java.util.function.Consumer;

/** Who examines a class's submissions: threads of this process, or a cluster. */
public interface Workforce {
  /**
   * Examines them all and returns then.
   *
   * @param done takes each as soon as it is examined, in whatever order, from any thread; what it
   *     throws ends the whole
   */
  void examine(List<SubmissionFile> submissions, Consumer<Graded> done);
}
