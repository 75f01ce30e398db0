package io.percolate.grader.submission;

import io.percolate.grader.submission.ReleasedCell.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A question in the released notebook.
 *
 * @param check the cell that hands its answer over
 * @param answers the cells since the check cell before, in which it is answered; where there are
 *     none, those of the question before
 * @param locked the locked cells since the check cell before
 */
record ReleasedQuestion(ReleasedCell check, List<ReleasedCell> answers, List<ReleasedCell> locked) {
  ReleasedQuestion {
    answers = List.copyOf(answers);
    locked = List.copyOf(locked);
  }

  /** The questions of a release, in its order. */
  static List<ReleasedQuestion> all(List<ReleasedCell> cells) {
    List<ReleasedQuestion> questions = new ArrayList<>();
    List<ReleasedCell> since = new ArrayList<>();
    for (ReleasedCell cell : cells) {
      if (cell.is(Role.CHECK)) {
        List<ReleasedCell> answers = only(Role.ANSWER, since);
        boolean shares = answers.isEmpty() && !questions.isEmpty();
        questions.add(
            new ReleasedQuestion(
                cell,
                shares ? questions.get(questions.size() - 1).answers() : answers,
                only(Role.LOCKED, since)));
        since.clear();
      } else {
        since.add(cell);
      }
    }
    return questions;
  }

  private static List<ReleasedCell> only(Role role, List<ReleasedCell> cells) {
    return cells.stream().filter(cell -> cell.is(role)).toList();
  }

  String id() {
    return check.gradeId();
  }
}
