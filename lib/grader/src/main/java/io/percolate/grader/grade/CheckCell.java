package io.percolate.grader.grade;

import io.percolate.check.contract.Question;
import io.percolate.check.notebook.Exercises;
import java.util.List;

/** What a check cell says, in names that nothing in a notebook can take over. */
final class CheckCell {
  private CheckCell() {}

  /**
   * Ways to write a check cell, the first that hands an answer over to be used. In the first, names
   * are whole, and nothing stands in for them but a variable or a class {@code io}; in the second
   * they are imported, which that doesn't keep from working.
   */
  static List<String> sources(Question<?> question, String released) {
    return List.of(source(question, released), imported(question, released));
  }

  private static String imported(Question<?> question, String released) {
    return "import %s;\nimport %s.Questions;\n%s"
        .formatted(
            Exercises.class.getName(),
            question.type().getPackageName(),
            started(question, "Exercises.check(Questions.", released));
  }

  /**
   * A check cell's source whose {@code check} and whose question are Percolate's own, even where
   * the learner has a method {@code check} or a variable {@code MSE}.
   */
  private static String source(Question<?> question, String released) {
    return started(
        question,
        "%s.check(%s.Questions."
            .formatted(Exercises.class.getName(), question.type().getPackageName()),
        released);
  }

  private static String started(Question<?> question, String start, String released) {
    String usual = "check(" + question.constant() + ",";
    return released.startsWith(usual) ? start + released.substring("check(".length()) : released;
  }
}
