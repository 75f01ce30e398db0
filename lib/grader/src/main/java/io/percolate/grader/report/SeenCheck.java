package io.percolate.grader.report;

import io.percolate.check.run.Outcome;
import io.percolate.grader.result.QuestionResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What a learner may see of a check's outcome. Of a hidden check that is its number and what it
 * gave: its title and message tell what it tries, with which inputs.
 *
 * @param title the check's own, or {@code hidden check 1}
 * @param message what was wrong; empty when passed, and for a hidden check
 */
record SeenCheck(String title, boolean hidden, double points, boolean passed, String message) {

  /** All checks of a question. */
  static List<SeenCheck> of(QuestionResult question) {
    List<SeenCheck> seen = new ArrayList<>();
    int hidden = 0;
    for (Outcome outcome : question.outcomes()) {
      if (outcome.hidden()) {
        hidden++;
      }
      seen.add(of(outcome, hidden));
    }
    return seen;
  }

  private static SeenCheck of(Outcome outcome, int number) {
    return new SeenCheck(
        outcome.hidden() ? "hidden check " + number : Plain.line(outcome.check()),
        outcome.hidden(),
        outcome.points(),
        outcome.passed(),
        outcome.hidden() || outcome.passed() ? "" : Plain.message(outcome.message()));
  }

  double earned() {
    return passed ? points : 0;
  }
}
