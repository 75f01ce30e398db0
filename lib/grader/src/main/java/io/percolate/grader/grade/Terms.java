package io.percolate.grader.grade;

import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.session.LearnerKernels;
import java.time.Duration;

/**
 * How submissions are run.
 *
 * @param kernels what cells run on
 * @param cellLimit how long a cell may run
 * @param submissionLimit how long a whole submission may take
 * @param seed fixes the inputs that checks draw
 */
public record Terms(
    LearnerKernels kernels, Duration cellLimit, Duration submissionLimit, long seed) {

  /** Where learners' code runs. */
  public Isolation isolation() {
    return kernels.isolation();
  }
}
