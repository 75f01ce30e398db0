package io.percolate.grader.report;

import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a class gave for one assignment.
 *
 * @param submissions one a student, by name
 */
record ClassResults(List<SubmissionResult> submissions) {
  private static final Comparator<String> BY_NAME =
      Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
          .thenComparing(Comparator.naturalOrder());

  ClassResults {
    submissions =
        submissions.stream()
            .sorted(Comparator.comparing(SubmissionResult::student, BY_NAME))
            .toList();
    Set<String> students = new HashSet<>();
    for (SubmissionResult result : submissions) {
      if (!students.add(result.student())) {
        throw new IllegalArgumentException(
            "There are two results of %s; report one a student.".formatted(result.student()));
      }
      String assignment = submissions.get(0).assignment();
      if (!result.assignment().equals(assignment)) {
        throw new IllegalArgumentException(
            "These results are of %s and of %s; report one assignment in one folder."
                .formatted(assignment, result.assignment()));
      }
    }
  }

  /** The assignment's name, unless nobody handed it in. */
  Optional<String> assignment() {
    return submissions.stream().map(SubmissionResult::assignment).findFirst();
  }

  /** The assignment's questions, each as someone's result of it. */
  Collection<QuestionResult> questions() {
    Map<String, QuestionResult> questions = new LinkedHashMap<>();
    submissions.stream()
        .flatMap(result -> result.questions().stream())
        .forEach(question -> questions.putIfAbsent(question.id(), question));
    return questions.values();
  }

  /** What all questions are worth. */
  double points() {
    return questions().stream().mapToDouble(QuestionResult::points).sum();
  }

  /** A student's result of a question. */
  static Optional<QuestionResult> find(SubmissionResult result, String id) {
    return result.questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Everyone's results of a question. */
  List<QuestionResult> of(String id) {
    return submissions.stream().flatMap(result -> find(result, id).stream()).toList();
  }

  /** The average of a question, as text. */
  String mean(String id) {
    return Points.mean(of(id).stream().map(QuestionResult::earned).toList());
  }

  /** The average of all points, as text. */
  String meanTotal() {
    return Points.mean(submissions.stream().map(SubmissionResult::earned).toList());
  }

  /** How much of a question's points the class earned. */
  int percent(String id) {
    return Points.percent(
        of(id).stream().mapToDouble(QuestionResult::earned).sum(),
        of(id).stream().mapToDouble(QuestionResult::points).sum());
  }

  /** How many completed a question. */
  long complete(String id) {
    return of(id).stream().filter(question -> State.of(question) == State.COMPLETE).count();
  }

  /** How many remarks there are about a submission and its questions. */
  static long remarks(SubmissionResult result) {
    return result.remarks().size()
        + result.questions().stream().mapToLong(question -> question.remarks().size()).sum();
  }
}
