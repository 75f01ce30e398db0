package io.percolate.grader.verify;

import io.percolate.check.answer.Codec;
import io.percolate.check.answer.CodecException;
import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.check.test.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What can be said of an assignment before anything of it runs. */
final class Faults {
  private static final int FEWEST_HINTS = 2;
  private static final int FEWEST_WRONG = 4;

  private Faults() {}

  static List<String> of(Assignment assignment, Sheet sheet, List<WrongSolution> wrongSolutions) {
    List<String> faults = new ArrayList<>();
    List<String> asked = assignment.questions().stream().map(Question::id).toList();
    List<String> present = List.copyOf(sheet.tasks().keySet());
    if (!asked.equals(present)) {
      faults.add(
          "The notebook's check cells are %s, the assignment's questions are %s; they must be the same, in the same order."
              .formatted(present, asked));
    }
    for (Question<?> question : assignment.questions()) {
      ofQuestion(question, sheet.tasks(), wrongSolutions)
          .forEach(fault -> faults.add(question.id() + ": " + fault));
    }
    for (WrongSolution wrong : wrongSolutions) {
      if (!asked.contains(wrong.question())) {
        faults.add("%s answers %s, which isn't asked.".formatted(wrong.name(), wrong.question()));
      }
    }
    return faults;
  }

  private static List<String> ofQuestion(
      Question<?> question, Map<String, Sheet.Task> tasks, List<WrongSolution> wrongSolutions) {
    List<String> faults = new ArrayList<>();
    if (question.hints().size() < FEWEST_HINTS) {
      faults.add(tooFew("hints", question.hints().size(), FEWEST_HINTS));
    }
    long wrong =
        wrongSolutions.stream().filter(each -> each.question().equals(question.id())).count();
    if (wrong < FEWEST_WRONG) {
      faults.add(tooFew("wrong solutions", wrong, FEWEST_WRONG));
    }
    if (question.hiddenChecks().isEmpty()) {
      faults.add(
          "it has no hidden checks: there is no class %sHiddenChecks."
              .formatted(question.type().getName()));
    }
    double sum =
        points(question.publicChecks()) + question.hiddenChecks().map(Faults::points).orElse(0.0);
    if (Math.abs(sum - question.points()) > 1e-9) {
      faults.add(
          "its checks are worth %s, the contract says %s.".formatted(sum, question.points()));
    }
    Sheet.Task task = tasks.get(question.id());
    if (task != null && task.points() != question.points()) {
      faults.add(
          "its check cell is worth %s, the contract says %s."
              .formatted(task.points(), question.points()));
    }
    try {
      Codec.require(question.type());
    } catch (CodecException e) {
      faults.add(e.getMessage());
    }
    return faults;
  }

  private static String tooFew(String things, long there, int fewest) {
    return "it has too few %s (%d); give it at least %d.".formatted(things, there, fewest);
  }

  private static double points(Class<?> checks) {
    return Arrays.stream(checks.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Check.class))
        .mapToDouble(method -> method.getAnnotation(Check.class).points())
        .sum();
  }
}
