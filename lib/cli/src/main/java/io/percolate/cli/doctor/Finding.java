package io.percolate.cli.doctor;

/**
 * What one check came to.
 *
 * @param what what was looked at
 * @param state how it is
 * @param detail what was found
 * @param cure what to do about it, empty where all is well
 */
record Finding(String what, State state, String detail, String cure) {
  /** How a check came out; only {@code BAD} keeps lessons from running. */
  enum State {
    GOOD("ok  "),
    DOUBTFUL("note"),
    BAD("FAIL");

    final String mark;

    State(String mark) {
      this.mark = mark;
    }
  }

  static Finding good(String what, String detail) {
    return new Finding(what, State.GOOD, detail, "");
  }

  static Finding doubtful(String what, String detail, String cure) {
    return new Finding(what, State.DOUBTFUL, detail, cure);
  }

  static Finding bad(String what, String detail, String cure) {
    return new Finding(what, State.BAD, detail, cure);
  }

  /** One line: state, what, detail, cure. */
  String line() {
    return "%s  %-11s %s%s".formatted(state.mark, what, detail, cure.isEmpty() ? "" : "; " + cure);
  }
}
