package io.percolate.grader.submission;

import io.percolate.grader.submission.ReleasedCell.Role;
import java.util.List;
import java.util.function.Predicate;

/** What is to be said of the cells that aren't the learner's to change, and of marks. */
final class SetCells {
  private final List<ReleasedCell> released;
  private final Matching matching;
  private final AnswerCells answers;
  private final Remarks remarks;

  private SetCells(
      List<ReleasedCell> released, Matching matching, AnswerCells answers, Remarks remarks) {
    this.released = released;
    this.matching = matching;
    this.answers = answers;
    this.remarks = remarks;
  }

  static void remark(
      List<ReleasedCell> released, Matching matching, AnswerCells answers, Remarks remarks) {
    SetCells cells = new SetCells(released, matching, answers, remarks);
    cells.ofTheWhole();
    cells.ofStrangeMarks();
    released.stream().filter(cell -> cell.is(Role.CHECK)).forEach(cells::ofCheck);
  }

  private void ofTheWhole() {
    if (!matching.hasAnyMarked() && released.stream().anyMatch(ReleasedCell::isMarked)) {
      remarks.add(
          "None of the exercise's own cells was found here; make sure that this is the notebook of"
              + " the right exercise.");
      return;
    }
    say(
        matching.recognised(),
        "The %s had lost the marks that Jupyter keeps, but could be told by id or text.");
    say(
        all(cell -> isLocked(cell) && cell.isCode() && matching.of(cell).isEmpty()),
        "The locked %s had been deleted; what the release has there runs all the same.");
    say(
        all(cell -> isLocked(cell) && cell.isCode() && isChanged(cell)),
        "The locked %s had been changed; what the release has there runs instead.");
    say(
        all(cell -> isLocked(cell) && cell.isCode() && matching.of(cell).size() > 1),
        "The locked %s came more than once; what the release has there runs once.");
    say(
        all(cell -> isLocked(cell) && !cell.isCode() && holdsCode(cell)),
        "The locked %s had been turned from text into code, which doesn't run.");
    say(
        all(cell -> cell.is(Role.MANUAL) && matching.of(cell).isEmpty()),
        "The %s, which a person grades, can't be found.");
  }

  private void ofStrangeMarks() {
    List<String> strange =
        matching.unmatched().stream()
            .filter(cell -> cell.gradeId().isPresent() && cell.isCode() && !cell.isBlank())
            .filter(cell -> !answers.isTaken(cell))
            .map(cell -> Integer.toString(cell.number()))
            .toList();
    if (!strange.isEmpty()) {
      remarks.add(
          "The marks of the %s aren't this exercise's; what stands there runs as your own code."
              .formatted(Words.list("cell", strange)));
    }
  }

  private void ofCheck(ReleasedCell check) {
    int times = matching.of(check).size();
    if (times > 1) {
      remarks.add(
          List.of(check.gradeId()),
          "The check cell %s came %d times; it runs once, in the last place."
              .formatted(check.gradeId(), times));
    }
    if (isChanged(check)) {
      remarks.add(
          List.of(check.gradeId()),
          "The check cell %s had been changed; the one of the release runs instead."
              .formatted(check.gradeId()));
    }
  }

  private static boolean isLocked(ReleasedCell cell) {
    return cell.is(Role.LOCKED);
  }

  private boolean isChanged(ReleasedCell cell) {
    return matching.of(cell).stream()
        .anyMatch(found -> !found.isCode() || !Texts.areSame(found.source(), cell.source()));
  }

  private boolean holdsCode(ReleasedCell cell) {
    return matching.of(cell).stream().anyMatch(found -> found.isCode() && !found.isBlank());
  }

  private List<ReleasedCell> all(Predicate<ReleasedCell> condition) {
    return released.stream().filter(condition).toList();
  }

  private void say(List<ReleasedCell> cells, String sentence) {
    if (!cells.isEmpty()) {
      remarks.add(
          sentence.formatted(
              Words.list("cell", cells.stream().map(ReleasedCell::gradeId).toList())));
    }
  }
}
