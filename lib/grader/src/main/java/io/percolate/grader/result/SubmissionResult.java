package io.percolate.grader.result;

import java.util.List;
import java.util.Optional;

/**
 * What one learner's submission gave.
 *
 * @param student who handed it in
 * @param assignment such as {@code 03-loss-math}
 * @param timestamp when it was handed in, as the submission says; it isn't read from a clock
 * @param questions all of the assignment's, in its order
 * @param remarks about the submission as a whole, such as a file that is no notebook
 */
public record SubmissionResult(
    String student,
    String assignment,
    Optional<String> timestamp,
    List<QuestionResult> questions,
    List<String> remarks) {
  public SubmissionResult {
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }

  /** The points of all questions. */
  public double earned() {
    return questions.stream().mapToDouble(QuestionResult::earned).sum();
  }

  /** What all questions are worth. */
  public double points() {
    return questions.stream().mapToDouble(QuestionResult::points).sum();
  }
}
