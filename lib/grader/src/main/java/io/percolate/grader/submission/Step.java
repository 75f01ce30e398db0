package io.percolate.grader.submission;

import java.util.List;

/** A cell to run, and what it is to the grader. */
public sealed interface Step {
  /** The text to run. */
  String source();

  /**
   * A cell of the learner's own: imports, a helper, a try.
   *
   * @param cell its place in the submitted notebook, from 1
   */
  record Free(int cell, String source) implements Step {}

  /**
   * A cell in which the learner answers.
   *
   * @param gradeId its name in the release
   * @param questions the ids of the questions that it answers; empty where a person grades it
   */
  record Answer(String gradeId, List<String> questions, String source) implements Step {
    public Answer {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A cell that the release sets, as the release has it.
   *
   * @param gradeId its name in the release
   */
  record Locked(String gradeId, String source) implements Step {}

  /**
   * A cell that hands an answer over to its checks, as the release has it.
   *
   * @param question the question's id
   */
  record Check(String question, String source) implements Step {}
}
