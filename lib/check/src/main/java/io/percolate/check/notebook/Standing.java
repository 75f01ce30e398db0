package io.percolate.check.notebook;

import io.percolate.check.run.Verdict;

/**
 * How far a learner is with one question.
 *
 * @param earned the most public points that an answer earned
 * @param possible what the public checks were worth
 * @param hints how many hints were shown
 * @param passed whether the public checks passed once
 */
record Standing(double earned, double possible, int hints, boolean passed) {
  /** Nothing done yet. */
  static final Standing NONE = new Standing(0, 0, 0, false);

  /** After one more run of the public checks; what was passed stays passed. */
  Standing after(Verdict verdict) {
    return new Standing(
        Math.min(Math.max(earned, verdict.earned()), verdict.possible()),
        verdict.possible(),
        hints,
        passed || verdict.passed());
  }

  Standing withHints(int shown) {
    return new Standing(earned, possible, Math.max(hints, shown), passed);
  }

  /** The better of two records of the same question. */
  Standing or(Standing other) {
    return new Standing(
        Math.max(earned, other.earned),
        Math.max(possible, other.possible),
        Math.max(hints, other.hints),
        passed || other.passed);
  }
}
