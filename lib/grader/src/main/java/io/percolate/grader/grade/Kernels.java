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
  /** Enough for a notebook in which every answer ruins its process. */
  private static final int MOST_STARTS = 20;

  private final Terms terms;
  private final long deadline;
  private final List<Step> seen = new ArrayList<>();
  private final List<Step> past = new ArrayList<>();
  private LearnerKernel current;
  private int starts;
  private boolean outputCut;

  Kernels(Terms terms) {
    this.terms = terms;
    this.deadline = System.nanoTime() + terms.submissionLimit().toNanos();
  }

  /**
   * A kernel in which every harmless step so far has run.
   *
   * @throws SpentException if kernels have been ruined too often, or the time is over
   */
  LearnerKernel ready() {
    requireTime();
    while (current == null || !current.isUsable()) {
      if (start()) {
        replay();
      }
    }
    return current;
  }

  /**
   * A kernel in which, of all that the learner wrote, only the answer to one question has run:
   * nothing else can have ruined it. It is closed before any other step.
   *
   * @throws SpentException as {@link #ready} does
   */
  LearnerKernel alone(String question) {
    while (!start()) {
      requireTime();
    }
    for (Step step : seen) {
      if (step instanceof Step.Locked || isAnswer(step, question)) {
        requireTime();
        current.run(step.source());
      }
    }
    return current;
  }

  private static boolean isAnswer(Step step, String question) {
    return step instanceof Step.Answer answer && answer.questions().contains(question);
  }

  /** Starts a kernel in place of the one there is; a busy machine may fail to, for the moment. */
  private boolean start() {
    close();
    if (starts == MOST_STARTS) {
      throw new SpentException(
          "After %d starts no process is left that could run this submission's code; nothing more of it was run."
              .formatted(starts));
    }
    starts++;
    try {
      current = terms.kernels().start(terms.cellLimit());
      return true;
    } catch (KernelException e) {
      return false;
    }
  }

  private void requireTime() {
    if (System.nanoTime() > deadline) {
      throw new SpentException(
          "The submission wasn't done within %d minutes; the rest of it was not run."
              .formatted(terms.submissionLimit().toMinutes()));
    }
  }

  private void replay() {
    for (Step step : List.copyOf(past)) {
      requireTime();
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
    seen.add(step);
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

  /** The next step gets another kernel. */
  @Override
  public void close() {
    if (current != null) {
      outputCut |= current.isOutputCut();
      current.close();
      current = null;
    }
  }
}
