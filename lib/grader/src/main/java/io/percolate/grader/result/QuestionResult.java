package io.percolate.grader.result;

import io.percolate.check.run.Outcome;
import java.util.List;

/**
 * What one question gave.
 *
 * @param id the question's name in its assignment, such as {@code mse}
 * @param title a few words for people
 * @param points what all its checks are worth together
 * @param outcomes one a check, public ones first; never empty, also where nothing could be run
 * @param remarks what was found on the way: a cell that is missing, was split or failed, and what
 *     was done about it; written for the learner
 */
public record QuestionResult(
    String id, String title, double points, List<Outcome> outcomes, List<String> remarks) {
  public QuestionResult {
    outcomes = List.copyOf(outcomes);
    remarks = List.copyOf(remarks);
  }

  /** The points of the checks that passed. */
  public double earned() {
    return outcomes.stream().mapToDouble(Outcome::earned).sum();
  }
}
