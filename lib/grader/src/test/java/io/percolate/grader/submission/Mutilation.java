package io.percolate.grader.submission;

import java.util.List;

/**
 * What was done to a notebook, and what becomes of it.
 *
 * @param steps each in short: {@code setup} is locked, {@code mse-answer[mse]} an answer with its
 *     questions, {@code mse?} a check, {@code free:3} the learner's third cell
 * @param remarks those of questions first, each as {@code mse: sentence}
 */
record Mutilation(String name, Submitted submitted, String steps, List<String> remarks) {
  static final String WHOLE =
      "setup free:3 mse-answer[mse] mse? data softmax-answer[cross,stable]"
          + " entropy-answer[cross,stable] cross? stable?";
  static final String SECOND_HALF =
      " data softmax-answer[cross,stable] entropy-answer[cross,stable] cross? stable?";

  static Mutilation of(String name, Submitted submitted, String steps, String... remarks) {
    return new Mutilation(name, submitted, steps, List.of(remarks));
  }

  @Override
  public String toString() {
    return name;
  }
}
