package io.percolate.check.answer;

/** What came of one call to a learner's code. */
public sealed interface Reply {
  /** A result, encoded as the method's return type says. */
  record Value(byte[] bytes) implements Reply {}

  /**
   * An exception.
   *
   * @param type its class's full name
   * @param message its message, perhaps empty
   * @param where where in the learner's code, as {@link Where} says; empty if unknown
   */
  record Threw(String type, String message, String where) implements Reply {}

  /**
   * No result within the limit.
   *
   * @param runsOn whether the code couldn't be stopped
   */
  record Overran(boolean runsOn) implements Reply {}

  /** A result that the contract doesn't allow, such as null; says why. */
  record Unusable(String why) implements Reply {}

  /** Nobody is there to answer; says why, in a sentence. */
  record Lost(String why) implements Reply {}
}
