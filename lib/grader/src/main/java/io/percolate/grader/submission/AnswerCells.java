package io.percolate.grader.submission;

import io.percolate.grader.submission.ReleasedCell.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where each answer stands in a submission: in its own cell, else in one that declares what the
 * released stub declares.
 */
final class AnswerCells {
  private final Matching matching;
  private final List<ReleasedQuestion> questions;
  private final Remarks remarks;
  private final Map<ReleasedCell, List<SubmittedCell>> cells;
  private final Map<ReleasedCell, ReleasedCell> hosts = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Set<String> releasedTexts;
  private final Map<Integer, Set<String>> names = new HashMap<>();

  private AnswerCells(
      List<ReleasedCell> released,
      List<ReleasedQuestion> questions,
      Matching matching,
      Remarks remarks) {
    this.matching = matching;
    this.questions = questions;
    this.remarks = remarks;
    this.cells = new TreeMap<>((a, b) -> Integer.compare(a.index(), b.index()));
    this.releasedTexts =
        released.stream()
            .filter(cell -> cell.is(Role.FREE))
            .map(cell -> Texts.normal(cell.source()))
            .collect(Collectors.toSet());
  }

  static AnswerCells find(
      List<ReleasedCell> released,
      List<SubmittedCell> submitted,
      List<ReleasedQuestion> questions,
      Matching matching,
      Remarks remarks) {
    AnswerCells answers = new AnswerCells(released, questions, matching, remarks);
    List<ReleasedCell> all = released.stream().filter(cell -> cell.is(Role.ANSWER)).toList();
    all.forEach(answer -> answers.cells.put(answer, answers.ownCells(answer)));
    all.stream()
        .filter(answers::isUnanswered)
        .forEach(answer -> answers.findElsewhere(answer, submitted));
    return answers;
  }

  /** The submitted cells that answer, in their order; none where the answer is missing. */
  List<SubmittedCell> of(ReleasedCell answer) {
    return cells.getOrDefault(answer, List.of());
  }

  /** The answer in whose cells an answer stands: itself, but where cells were merged. */
  ReleasedCell host(ReleasedCell answer) {
    return hosts.getOrDefault(answer, answer);
  }

  /** The ids of the questions that an answer's cells answer, merged ones included. */
  List<String> questions(ReleasedCell answer) {
    return ids(question -> question.answers().stream().anyMatch(a -> host(a).equals(answer)));
  }

  /** Whether a cell of the learner's own was taken for an answer. */
  boolean isTaken(SubmittedCell cell) {
    return taken.contains(cell.number());
  }

  private List<String> ids(Predicate<ReleasedQuestion> condition) {
    return questions.stream().filter(condition).map(ReleasedQuestion::id).toList();
  }

  private void remark(ReleasedCell answer, String remark, Object... arguments) {
    remarks.add(ids(question -> question.answers().contains(answer)), remark.formatted(arguments));
  }

  /** Of several cells, those that say something; of these, code rather than text. */
  private List<SubmittedCell> ownCells(ReleasedCell answer) {
    List<SubmittedCell> own = matching.of(answer);
    List<SubmittedCell> written = own.stream().filter(cell -> isWritten(cell, answer)).toList();
    List<SubmittedCell> said = written.isEmpty() ? own : written;
    List<SubmittedCell> code = said.stream().filter(SubmittedCell::isCode).toList();
    if (own.size() > 1) {
      remark(
          answer,
          "The answer cell %s came %d times, split or copied; the pieces are put together in their"
              + " order, and of two definitions the last one counts.",
          answer.gradeId(),
          own.size());
    }
    if (code.isEmpty() && !said.isEmpty()) {
      remark(
          answer,
          "The answer cell %s was turned from code into text; it counts, and runs as code.",
          answer.gradeId());
    } else if (code.size() < said.size()) {
      remark(
          answer,
          "Of the answer cell %s, the pieces that were turned into text don't count.",
          answer.gradeId());
    }
    return code.isEmpty() ? said : code;
  }

  private static boolean isWritten(SubmittedCell cell, ReleasedCell answer) {
    return !cell.isBlank() && !Texts.areSame(cell.source(), answer.source());
  }

  private boolean isUnanswered(ReleasedCell answer) {
    return of(answer).stream().noneMatch(cell -> isWritten(cell, answer));
  }

  private void findElsewhere(ReleasedCell answer, List<SubmittedCell> submitted) {
    Set<String> wanted = Declarations.in(answer.source());
    List<SubmittedCell> free =
        submitted.stream()
            .filter(cell -> isFree(cell) && isWritten(cell, answer) && declaresAny(cell, wanted))
            .toList();
    Optional<ReleasedCell> host = free.isEmpty() ? hostOf(answer, wanted) : Optional.empty();
    if (!free.isEmpty()) {
      remark(
          answer,
          "The answer cell %s %s; the cell that declares %s is taken for it.",
          answer.gradeId(),
          state(answer),
          Words.list(declared(free, wanted)));
      free.forEach(cell -> taken.add(cell.number()));
      cells.put(answer, free);
    } else if (host.isPresent()) {
      remark(
          answer,
          "The answer cell %s %s; %s is checked as the cell %s declares it.",
          answer.gradeId(),
          state(answer),
          Words.list(declared(of(host.get()), wanted)),
          host.get().gradeId());
      hosts.put(answer, host.get());
      cells.put(answer, List.of());
    } else {
      remarkNoAnswer(answer);
    }
  }

  /** The answer whose cells declare what another should: learners merge cells. */
  private Optional<ReleasedCell> hostOf(ReleasedCell answer, Set<String> wanted) {
    boolean isMissing = of(answer).isEmpty();
    return cells.keySet().stream()
        .filter(other -> !other.equals(answer))
        .filter(
            other ->
                of(other).stream()
                    .filter(cell -> isWritten(cell, other) && (isMissing || isTaken(cell)))
                    .anyMatch(cell -> declaresAny(cell, wanted)))
        .findFirst();
  }

  private void remarkNoAnswer(ReleasedCell answer) {
    if (of(answer).isEmpty()) {
      remark(
          answer,
          "The answer cell %s was missing; the check runs all the same, in case the answer stands"
              + " elsewhere.",
          answer.gradeId());
    } else if (isBlank(answer)) {
      remark(answer, "The answer cell %s was empty.", answer.gradeId());
    }
  }

  private String state(ReleasedCell answer) {
    return of(answer).isEmpty()
        ? "was missing"
        : isBlank(answer) ? "was empty" : "was left as it was released";
  }

  private boolean isBlank(ReleasedCell answer) {
    return of(answer).stream().allMatch(SubmittedCell::isBlank);
  }

  /** Whether a cell is the learner's own, or a free one of the release that they changed. */
  private boolean isFree(SubmittedCell cell) {
    return cell.isCode()
        && !isTaken(cell)
        && !matching.of(cell).map(ReleasedCell::isMarked).orElse(false)
        && !releasedTexts.contains(Texts.normal(cell.source()));
  }

  private boolean declaresAny(SubmittedCell cell, Set<String> wanted) {
    return !Collections.disjoint(names(cell), wanted);
  }

  private List<String> declared(List<SubmittedCell> in, Set<String> wanted) {
    Set<String> declared = new TreeSet<>();
    in.forEach(cell -> declared.addAll(names(cell)));
    declared.retainAll(wanted);
    return new ArrayList<>(declared);
  }

  private Set<String> names(SubmittedCell cell) {
    return names.computeIfAbsent(cell.number(), number -> Declarations.in(cell.source()));
  }
}
