package io.percolate.grader.submission;

import io.percolate.grader.submission.ReleasedCell.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the steps of a submission in order. */
final class Assembler {
  private final List<ReleasedCell> released;
  private final List<ReleasedQuestion> questions;
  private final List<SubmittedCell> submitted;
  private final Remarks remarks;
  private final Matching matching;
  private final AnswerCells answers;
  private final Sequence sequence = new Sequence();

  private Assembler(
      List<ReleasedCell> released,
      List<ReleasedQuestion> questions,
      List<SubmittedCell> submitted,
      Remarks remarks) {
    this.released = released;
    this.questions = questions;
    this.submitted = submitted;
    this.remarks = remarks;
    this.matching = Matching.of(released, submitted);
    this.answers = AnswerCells.find(released, submitted, questions, matching, remarks);
  }

  /** What is to be run of a submission; what was found on the way goes into the remarks. */
  static List<Step> steps(
      List<ReleasedCell> released,
      List<ReleasedQuestion> questions,
      List<SubmittedCell> submitted,
      Remarks remarks) {
    Assembler assembler = new Assembler(released, questions, submitted, remarks);
    SetCells.remark(released, assembler.matching, assembler.answers, remarks);
    assembler.takeInOrder();
    // From the last, so that of two checks after one answer the first comes first.
    for (int i = questions.size() - 1; i >= 0; i--) {
      assembler.putAfterItsAnswer(questions.get(i));
    }
    released.forEach(assembler::putBackIfMissing);
    return assembler.sequence.steps();
  }

  /**
   * The submitted cells in their order, after those that set the notebook up; what came several
   * times stands in one place.
   */
  private void takeInOrder() {
    List<ReleasedCell> setUp = setUp();
    setUp.forEach(cell -> sequence.add(cell, step(cell)));
    Map<Integer, ReleasedCell> places = new TreeMap<>();
    for (ReleasedCell cell : released) {
      List<SubmittedCell> cells = cells(cell);
      if (runs(cell) && !cells.isEmpty() && !setUp.contains(cell)) {
        int place = cell.is(Role.CHECK) ? cells.size() - 1 : 0;
        places.put(cells.get(place).number(), cell);
      }
    }
    for (SubmittedCell cell : submitted) {
      ReleasedCell place = places.get(cell.number());
      if (place != null) {
        sequence.add(place, step(place));
      } else if (isFree(cell)) {
        addFree(cell);
      }
    }
  }

  /** The locked cells that the release runs before any answer, where they came: imports, data. */
  private List<ReleasedCell> setUp() {
    List<ReleasedCell> setUp = new ArrayList<>();
    for (ReleasedCell cell : released) {
      if (cell.is(Role.ANSWER) || cell.is(Role.CHECK)) {
        break;
      }
      if (cell.is(Role.LOCKED) && runs(cell) && !cells(cell).isEmpty()) {
        setUp.add(cell);
      }
    }
    remarkIfLate(setUp);
    return setUp;
  }

  private void remarkIfLate(List<ReleasedCell> setUp) {
    int firstAnswer =
        released.stream()
            .filter(cell -> cell.is(Role.ANSWER))
            .flatMap(cell -> cells(cell).stream())
            .mapToInt(SubmittedCell::number)
            .min()
            .orElse(Integer.MAX_VALUE);
    List<String> late =
        setUp.stream()
            .filter(cell -> cells(cell).get(0).number() > firstAnswer)
            .map(ReleasedCell::gradeId)
            .toList();
    if (!late.isEmpty()) {
      remarks.add(
          "The locked %s came after an answer; what the release has there runs first."
              .formatted(Words.list("cell", late)));
    }
  }

  private List<SubmittedCell> cells(ReleasedCell cell) {
    return switch (cell.role()) {
      case ANSWER -> answers.of(cell);
      // Words are read by the person who grades, and don't run.
      case MANUAL -> matching.of(cell).stream().filter(SubmittedCell::isCode).toList();
      default -> matching.of(cell);
    };
  }

  private static boolean runs(ReleasedCell cell) {
    return cell.isCode() && cell.isMarked();
  }

  private boolean isFree(SubmittedCell cell) {
    return cell.isCode()
        && !cell.isBlank()
        && !answers.isTaken(cell)
        && !matching.of(cell).map(ReleasedCell::isMarked).orElse(false);
  }

  /** A free cell of the release is a neighbour, by which a missing one finds its place. */
  private void addFree(SubmittedCell cell) {
    Step step = new Step.Free(cell.number(), cell.source());
    matching
        .of(cell)
        .ifPresentOrElse(neighbour -> sequence.add(neighbour, step), () -> sequence.add(step));
  }

  private Step step(ReleasedCell cell) {
    return switch (cell.role()) {
      case LOCKED -> new Step.Locked(cell.gradeId(), cell.source());
      case CHECK -> new Step.Check(cell.gradeId(), cell.source());
      default ->
          new Step.Answer(
              cell.gradeId(),
              answers.questions(cell),
              cells(cell).stream().map(SubmittedCell::source).collect(Collectors.joining("\n")));
    };
  }

  private void putAfterItsAnswer(ReleasedQuestion question) {
    ReleasedCell check = question.check();
    List<ReleasedCell> before = new ArrayList<>();
    question.answers().forEach(answer -> before.add(answers.host(answer)));
    int answer = sequence.lastOf(before);
    int now = sequence.indexOf(check);
    if (answer < 0 || now > answer) {
      return;
    }
    String found = now < 0 ? "was missing" : "came before its answer";
    remarks.add(
        List.of(question.id()),
        "The check cell %s %s; it runs right after the answer.".formatted(question.id(), found));
    sequence.remove(check);
    before.addAll(question.locked());
    sequence.insertAfter(sequence.lastOf(before), check, step(check));
  }

  private void putBackIfMissing(ReleasedCell cell) {
    boolean isSet = cell.is(Role.LOCKED) || cell.is(Role.CHECK);
    if (!isSet || !runs(cell) || sequence.contains(cell)) {
      return;
    }
    if (cell.is(Role.CHECK)) {
      remarks.add(
          List.of(cell.gradeId()),
          "The check cell %s was missing; it is put back where the release has it."
              .formatted(cell.gradeId()));
    }
    int neighbour = cell.index() - 1;
    while (neighbour >= 0 && !sequence.contains(released.get(neighbour))) {
      neighbour--;
    }
    int place = neighbour < 0 ? -1 : sequence.indexOf(released.get(neighbour));
    sequence.insertAfter(place, cell, step(cell));
  }
}
