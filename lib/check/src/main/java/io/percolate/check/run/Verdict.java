package io.percolate.check.run;

import io.percolate.check.contract.Question;
import java.util.List;
import java.util.Optional;

/**
 * What came of a question's checks.
 *
 * @param isWritten false for an answer that is still its stub
 * @param outcomes one a check, in the order of the card
 */
public record Verdict(Question<?> question, boolean isWritten, List<Outcome> outcomes) {
  public Verdict {
    outcomes = List.copyOf(outcomes);
  }

  /** The points of the checks that passed. */
  public double earned() {
    return outcomes.stream().mapToDouble(Outcome::earned).sum();
  }

  /** The points of all checks that ran: less than the question's where hidden ones are absent. */
  public double possible() {
    return outcomes.stream().mapToDouble(Outcome::points).sum();
  }

  /** Whether every check passed. */
  public boolean passed() {
    return outcomes.stream().allMatch(Outcome::passed);
  }

  /** The first check that failed. */
  public Optional<Outcome> firstFailure() {
    return outcomes.stream().filter(outcome -> !outcome.passed()).findFirst();
  }
}
