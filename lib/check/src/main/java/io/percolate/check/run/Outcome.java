package io.percolate.check.run;

/**
 * What came of one check.
 *
 * @param check what was checked, in words
 * @param hidden whether learners don't see this check
 * @param points what it is worth
 * @param passed whether all of it held
 * @param message what was wrong and what to try; empty when passed
 */
public record Outcome(String check, boolean hidden, double points, boolean passed, String message) {
  /** The points that it gave. */
  public double earned() {
    return passed ? points : 0;
  }
}
