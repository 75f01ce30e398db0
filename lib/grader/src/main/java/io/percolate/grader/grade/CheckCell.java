package io.percolate.grader.grade;

import io.percolate.check.contract.Question;
import io.percolate.check.notebook.Exercises;

/** What a check cell says, in names that nothing in a notebook can take over. */
final class CheckCell {
  private CheckCell() {}

  /**
   * A check cell's source whose {@code check} and whose question are Percolate's own, even where
   * the learner has a method {@code check} or a variable {@code MSE}.
   */
  static String source(Question<?> question, String released) {
    String start = "check(" + question.constant() + ",";
    return released.startsWith(start)
        ? "%s.check(%s.Questions.%s,%s"
            .formatted(
                Exercises.class.getName(),
                question.type().getPackageName(),
                question.constant(),
                released.substring(start.length()))
        : released;
  }
}
