package io.percolate.exercises.responsiblemodels;

import io.percolate.check.contract.Contract;
import java.util.List;
import java.util.Map;

/** How to speak with somebody. */
@Contract(
    id = "advise",
    title = "Ask, don't assume",
    points = 3,
    hints = {
      "Which of the three things given says what this person wants? Go through that alone. Is \"INDIRECT \" the same text as \"indirect\", and does it contain \"direct\"?",
      "Start with new Advice(Style.NEUTRAL, true). For each Said whose person equals(person), take text.strip().toLowerCase(): \"direct\" and \"indirect\" give that style, \"no preference\" gives NEUTRAL, all three with ask false; anything else changes nothing. The last one counts. cultures isn't needed."
    })
@FunctionalInterface
public interface Advise {
  /** How to put something. */
  enum Style {
    DIRECT,
    INDIRECT,
    NEUTRAL
  }

  /** Something that a person said about it. */
  record Said(String person, String text) {}

  /**
   * What to do.
   *
   * @param style how to speak
   * @param ask whether to ask the person
   */
  record Advice(Style style, boolean ask) {}

  /**
   * By what this person wished last, or else neutral, with a question.
   *
   * @param person whom to speak with
   * @param cultures a label for some people
   * @param said what people said, the earliest first. "direct", "indirect" and "no preference" are
   *     wishes, in small or capital letters and with spaces around; anything else isn't one
   */
  Advice of(String person, Map<String, String> cultures, List<Said> said);
}
