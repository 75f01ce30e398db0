package io.percolate.grader.grade;

import io.percolate.grader.session.LearnerKernel;
import io.percolate.grader.submission.Step;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.wire.KernelException;
import java.util.ArrayList;
import java.util.List;

/**
 * The kernel of one submission: made when first needed, and made again when a cell has ruined it.
 * Then what ran before runs once more, without the cells that did the damage.
 */
final class Kernels implements AutoCloseable {
  private static final int MOST_STARTS = 5;

  private final Terms terms;
  private final List<Step> past = new ArrayList<>();
  private LearnerKernel current;
  private int starts;
  private boolean outputCut;

  Kernels(Terms terms) {
    this.terms = terms;
  }

  /**
   * A kernel in which every harmless step so far has run.
   *
   * @throws SpentException if kernels have been ruined too often
   */
  LearnerKernel ready() {
    while (current == null || !current.isUsable()) {
      close();
      if (starts == MOST_STARTS) {
        throw new SpentException(
            "After %d starts no process is left that could run this submission's code; nothing more of it was run."
                .formatted(starts));
      }
      starts++;
      try {
        current = LearnerKernel.start(terms.kernel(), terms.isolation(), terms.cellLimit());
      } catch (KernelException e) {
        continue; // a busy machine may do better in a moment
      }
      replay();
    }
    return current;
  }

  private void replay() {
    for (Step step : List.copyOf(past)) {
      current.run(step.source());
      if (!current.isUsable()) {
        past.remove(step); // harmless the first time, but not now
        return;
      }
    }
  }

  /** Runs a step, which is part of what is run again unless it ruins the kernel. */
  CellResult run(Step step) {
    LearnerKernel kernel = ready();
    CellResult result = kernel.run(step.source());
    if (kernel.isUsable()) {
      past.add(step);
    }
    return result;
  }

  /** Whether output of some kernel that is closed was dropped. */
  boolean isOutputCut() {
    return outputCut;
  }

  @Override
  public void close() {
    if (current != null) {
      outputCut |= current.isOutputCut();
      current.close();
      current = null;
    }
  }
}
