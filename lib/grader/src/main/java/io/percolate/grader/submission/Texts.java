package io.percolate.grader.submission;

import java.util.stream.Collectors;

/** Sources as people compare them. */
final class Texts {
  private Texts() {}

  /** Whether two sources are the same but for line ends and white space at the ends of lines. */
  static boolean areSame(String a, String b) {
    return normal(a).equals(normal(b));
  }

  /** A form that is equal for such sources. */
  static String normal(String source) {
    return source.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }
}
