package io.percolate.grader.report;

import io.percolate.check.run.Outcome;
import io.percolate.grader.result.QuestionResult;
import java.util.Locale;

/** How far a question is, with a sign beside the words for the eye. */
enum State {
  COMPLETE("complete", "✓"),
  PARTLY("partly done", "◐"),
  OPEN("open", "○");

  private final String words;
  private final String sign;

  State(String words, String sign) {
    this.words = words;
    this.sign = sign;
  }

  static State of(QuestionResult question) {
    if (question.outcomes().stream().allMatch(Outcome::passed)) {
      return COMPLETE;
    }
    return question.earned() > 0 ? PARTLY : OPEN;
  }

  String html() {
    return "<span class=\"state %s\"><span aria-hidden=\"true\">%s</span> %s</span>"
        .formatted(styleName(), sign, words);
  }

  String styleName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
