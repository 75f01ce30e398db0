package io.percolate.grader.session;

import io.percolate.check.run.Verdict;
import io.percolate.jupyter.execute.CellResult;
import java.util.Optional;

/**
 * What came of a check cell.
 *
 * @param handedOver how the cell itself ran
 * @param verdict what the checks say; empty where no answer was handed over
 */
public record Examined(CellResult handedOver, Optional<Verdict> verdict) {
  /** The points of the checks that passed. */
  public double earned() {
    return verdict.map(Verdict::earned).orElse(0.0);
  }
}
