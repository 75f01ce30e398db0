package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expectThat;

import java.util.Map;

/** What is said about a column that was judged wrongly. */
final class Judgements {
  static final String LEAKING =
      "It isn't known in time, and that decides, however well it goes along with the target or how little it varies.";
  static final String KNOWN =
      "It is known in time. A strong correlation is no leak; it is a good column.";
  static final String CONSTANT =
      "All values that are present are equal. Compare values; missing ones don't count, and a variance may miss 0 by rounding.";
  static final String NEGATIVE =
      "Its correlation is negative, and strong. What counts is its size, so take the absolute value.";
  static final String CENTRED =
      "Its mean is far from 0 and its correlation weak. Subtract both means before you multiply.";
  static final String FEW =
      "Many of its values are missing. k counts the rows in which it is present, and chance does more in few rows. With a missing value in it, a correlation would be NaN, which is below nothing.";
  static final String OFTEN_MISSING =
      "A missing value is no reason to drop a column. Leave out the rows in which it is missing, of both columns, and judge it by the others.";
  static final String RANDOM =
      "Its values have nothing to do with the target, so its correlation stays below 2/√k once both means are subtracted.";

  static final String OWN_MEANS =
      "It is there only where the target is large. Take the target's mean over these rows as well, not over all.";

  private final Map<String, Reason> got;

  Judgements(Map<String, Reason> got) {
    this.got = got;
  }

  /**
   * @param reason null where it is to be kept
   */
  void expect(String name, Reason reason, String why) {
    expectThat(
        got.get(name) == reason,
        "expected  %s %s\nbut got   %s\n%s"
            .formatted(name, text(reason), text(got.get(name)), why));
  }

  /** Nothing but columns that are to be dropped. */
  void expectNames(int dropped) {
    expectThat(
        got.size() == dropped,
        "expected  %d columns to be dropped\nbut got   %d: %s\nThe map has the columns that are dropped and no others; those that are kept aren't in it."
            .formatted(dropped, got.size(), got));
  }

  private static String text(Reason reason) {
    return reason == null ? "kept" : "dropped as " + reason;
  }
}
