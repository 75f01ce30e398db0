package io.percolate.grader.grade;

import io.percolate.check.answer.Reply.Lost;
import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.check.run.Checks;
import io.percolate.check.run.Outcome;
import io.percolate.check.run.Verdict;
import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.session.Examined;
import io.percolate.grader.submission.Assembly;
import io.percolate.grader.submission.Step;
import io.percolate.jupyter.execute.CellError;
import io.percolate.jupyter.execute.CellResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One submission under examination: its cells run in order, and where the release checks an answer,
 * the checks are run on it. Whatever its code does, every question gets a result and a reason.
 */
final class Examination {
  private final Assignment assignment;
  private final Assembly assembly;
  private final Terms terms;
  private final long deadline;
  private final Map<String, List<Outcome>> outcomes = new HashMap<>();
  private final Map<String, List<String>> remarks = new HashMap<>();
  private final Map<String, String> failures = new HashMap<>();
  private final List<String> general = new ArrayList<>();

  Examination(Assignment assignment, Assembly assembly, Terms terms) {
    this.assignment = assignment;
    this.assembly = assembly;
    this.terms = terms;
    this.deadline = System.nanoTime() + terms.submissionLimit().toNanos();
  }

  /** Runs everything; afterwards there are results. */
  void run() {
    try (Kernels kernels = new Kernels(terms)) {
      for (Step step : assembly.steps()) {
        if (System.nanoTime() > deadline) {
          throw new SpentException(
              "The submission wasn't done within %d minutes; the rest of it was not run."
                  .formatted(terms.submissionLimit().toMinutes()));
        }
        take(step, kernels);
      }
    } catch (SpentException e) {
      general.add(e.getMessage());
    }
  }

  private void take(Step step, Kernels kernels) {
    if (step instanceof Step.Check check) {
      examine(check, kernels);
      return;
    }
    CellResult result = kernels.run(step);
    if (!result.failed()) {
      return;
    }
    if (step instanceof Step.Answer answer) {
      String failure = failure("The answer cell", result);
      answer.questions().forEach(id -> failures.putIfAbsent(id, failure));
    } else if (step instanceof Step.Free free) {
      general.add(failure("Cell %d of the notebook".formatted(free.cell()), result));
    } else {
      general.add(failure("A cell that the assignment sets", result));
    }
  }

  private void examine(Step.Check step, Kernels kernels) {
    Question<?> question = assignment.question(step.question());
    Checks checks = Checks.allOf(question);
    Examined examined = kernels.ready().examine(question, step.source(), checks, terms.seed());
    if (examined.handedOver().failed()) {
      failures.putIfAbsent(
          question.id(),
          failure("The check cell", examined.handedOver())
              + " Is the method still there, with the name and the parameters that the stub had?");
    }
    Verdict verdict = examined.verdict().orElseGet(() -> withoutAnswer(question));
    outcomes.put(question.id(), verdict.outcomes());
    if (examined.verdict().isPresent() && failures.containsKey(question.id())) {
      remark(question.id(), failures.get(question.id()));
    }
  }

  private void remark(String question, String remark) {
    remarks.computeIfAbsent(question, id -> new ArrayList<>()).add(remark);
  }

  /** Every check fails, for one reason. */
  private Verdict withoutAnswer(Question<?> question) {
    String why =
        "There is no answer to check. "
            + failures.getOrDefault(question.id(), "This question's cells were never reached.");
    return Checks.allOf(question).run((method, arguments, limit) -> new Lost(why), terms.seed());
  }

  private static String failure(String cell, CellResult result) {
    CellError error = result.error().orElseThrow();
    return switch (error.name()) {
      case CellError.TIMEOUT, CellError.DIED, CellError.FAULT ->
          "%s failed. %s".formatted(cell, error.message());
      case "CompilationException" -> "%s doesn't compile: %s".formatted(cell, error.message());
      default ->
          error.message().isEmpty()
              ? "%s threw %s.".formatted(cell, error.name())
              : "%s threw %s: %s".formatted(cell, error.name(), error.message());
    };
  }

  /** One result a question, in the assignment's order. */
  List<QuestionResult> questions() {
    return assignment.questions().stream().map(this::result).toList();
  }

  private QuestionResult result(Question<?> question) {
    List<String> all =
        new ArrayList<>(assembly.questionRemarks().getOrDefault(question.id(), List.of()));
    all.addAll(remarks.getOrDefault(question.id(), List.of()));
    List<Outcome> found = outcomes.get(question.id());
    return new QuestionResult(
        question.id(),
        question.title(),
        question.points(),
        found == null ? withoutAnswer(question).outcomes() : found,
        all);
  }

  /** What there is to say of the submission as a whole. */
  List<String> remarks() {
    List<String> all = new ArrayList<>(assembly.remarks());
    all.addAll(general);
    return all;
  }
}
