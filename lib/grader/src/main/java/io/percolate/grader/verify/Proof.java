package io.percolate.grader.verify;

import io.percolate.check.contract.Assignment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What verifying an assignment found.
 *
 * @param cases every answer that was checked
 * @param faults what is wrong with the assignment itself
 * @param time how long it took
 */
public record Proof(Assignment assignment, List<Case> cases, List<String> faults, Duration time) {
  /** Everything that is wrong, as sentences. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>(faults);
    for (Case each : cases) {
      each.problem()
          .ifPresent(
              problem -> problems.add(each.question() + ", " + each.name() + ": " + problem));
    }
    return problems;
  }

  /** Whether everything is as it should be. */
  public boolean holds() {
    return problems().isEmpty();
  }

  /** How many wrong solutions there are. */
  public long wrongSolutions() {
    return cases.stream().filter(each -> each.name().endsWith(".java")).count();
  }
}
