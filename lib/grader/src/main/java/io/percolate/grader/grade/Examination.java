package io.percolate.grader.grade;

import io.percolate.check.answer.Reply.Lost;
import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.check.run.Checks;
import io.percolate.check.run.Outcome;
import io.percolate.check.run.Verdict;
import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.session.Examined;
import io.percolate.grader.session.LearnerKernel;
import io.percolate.grader.submission.Assembly;
import io.percolate.grader.submission.Step;
import io.percolate.jupyter.execute.CellError;
import io.percolate.jupyter.execute.CellResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One submission under examination: its cells run in order, and where the release checks an answer,
 * the checks are run on it. Whatever its code does, every question gets a result and a reason.
 */
final class Examination {
  private static final int MOST_FREE_FAILURES = 10;
  private static final int MOST_LETTERS = 1000;
  private static final String COMPILATION = "CompilationException";

  private final Assignment assignment;
  private final Assembly assembly;
  private final Terms terms;
  private final Map<String, List<Outcome>> outcomes = new HashMap<>();
  private final Map<String, List<String>> remarks = new HashMap<>();
  private final Map<String, String> failures = new HashMap<>();
  private final List<String> general = new ArrayList<>();
  private final Set<String> ruined = new HashSet<>();

  /** Cells and questions so far that could have ruined the process for the next ones. */
  private int others;

  private int freeFailures;
  private String unreached = "This question's cells were never reached.";

  Examination(Assignment assignment, Assembly assembly, Terms terms) {
    this.assignment = assignment;
    this.assembly = assembly;
    this.terms = terms;
    if (assembly.steps().isEmpty()) {
      unreached = String.join(" ", assembly.remarks());
    }
  }

  /** Runs everything; afterwards there are results. */
  void run() {
    Kernels kernels = new Kernels(terms);
    try (kernels) {
      for (Step step : assembly.steps()) {
        take(step, kernels);
      }
    } catch (SpentException e) {
      general.add(e.getMessage());
      unreached = e.getMessage();
    }
    if (kernels.isOutputCut()) {
      general.add(terms.isolation().limits().outputExceeded());
    }
  }

  private void take(Step step, Kernels kernels) {
    if (step instanceof Step.Check check) {
      examine(check, kernels);
      return;
    }
    CellResult result = kernels.run(step);
    others += step instanceof Step.Free ? 1 : 0;
    if (step instanceof Step.Locked && timedOut(result)) {
      result = kernels.run(step); // not the learner's code: the machine was busy
    }
    if (!result.failed()) {
      return;
    }
    if (step instanceof Step.Answer answer) {
      String failure = failure("The answer cell", result);
      answer.questions().forEach(id -> failures.putIfAbsent(id, failure));
      if (isOfTheProcess(result.error().orElseThrow())) {
        ruined.addAll(answer.questions());
      }
    } else if (step instanceof Step.Free free) {
      freeFailures++;
      if (freeFailures <= MOST_FREE_FAILURES) {
        general.add(failure("Cell %d of the notebook".formatted(free.cell()), result));
      }
    } else if (step instanceof Step.Locked locked) {
      general.add(failure("The locked cell %s".formatted(locked.gradeId()), result));
    }
  }

  /** Whether a cell may have failed by what others before it did to the process. */
  private boolean isOfTheProcess(CellError error) {
    return List.of(CellError.DIED, CellError.FAULT, CellError.TIMEOUT).contains(error.name())
        || terms.isolation().limits().behind(error.message()).isPresent();
  }

  private static boolean timedOut(CellResult result) {
    return result.error().filter(error -> error.name().equals(CellError.TIMEOUT)).isPresent();
  }

  private void examine(Step.Check step, Kernels kernels) {
    Question<?> question = assignment.question(step.question());
    LearnerKernel kernel = kernels.ready();
    Examined examined = examine(step, kernel);
    if (timedOut(examined.handedOver())) {
      kernel = kernels.ready();
      examined = examine(step, kernel);
    }
    boolean isRuined =
        kernel.isStrained() || ruined.contains(question.id()) || isOfOthers(examined);
    try {
      if (isRuined && others > 0 && examined.earned() < question.points()) {
        Examined alone = examine(step, kernels.alone(question.id()));
        // Nothing is said of it: a busy machine makes it necessary, too, and results don't tell
        // how busy whichever graded them was.
        examined = alone.earned() > examined.earned() ? alone : examined;
      }
    } finally {
      note(question, examined);
    }
    if (isRuined) {
      kernels.close();
    }
    others++;
  }

  /**
   * Whether a check cell threw, or ran and handed nothing over: it runs nothing of its question's
   * answer, so that is the doing of what ran before.
   */
  private static boolean isOfOthers(Examined examined) {
    return examined
        .handedOver()
        .error()
        .map(error -> !error.name().equals(COMPILATION))
        .orElse(examined.verdict().isEmpty());
  }

  private Examined examine(Step.Check step, LearnerKernel kernel) {
    Question<?> question = assignment.question(step.question());
    Checks checks = Checks.allOf(question);
    Examined first = null;
    for (String source : CheckCell.sources(question, step.source())) {
      Examined examined = kernel.examine(question, source, checks, terms.seed(), outcome -> false);
      if (examined.verdict().isPresent()) {
        return examined;
      }
      first = first == null ? examined : first;
      if (!kernel.isUsable() || timedOut(first.handedOver())) {
        return first;
      }
    }
    return first;
  }

  private void note(Question<?> question, Examined examined) {
    if (examined.verdict().isEmpty()) {
      failures.putIfAbsent(question.id(), whyNothingCame(examined.handedOver()));
    }
    Verdict verdict = examined.verdict().orElseGet(() -> withoutAnswer(question));
    outcomes.put(question.id(), verdict.outcomes());
    if (examined.verdict().isPresent() && failures.containsKey(question.id())) {
      remark(question.id(), failures.get(question.id()));
    }
  }

  private String whyNothingCame(CellResult handedOver) {
    if (!handedOver.failed()) {
      return "The check cell ran, but handed nothing over.";
    }
    String failure = failure("The check cell", handedOver);
    CellError error = handedOver.error().orElseThrow();
    if (!error.name().equals(COMPILATION)) {
      return failure;
    }
    return failure
        + (error.message().contains("cannot find")
            ? " Is the method still there, with the name and the parameters that the stub had?"
            : " Does the method take, return and throw what the stub did?");
  }

  private void remark(String question, String remark) {
    remarks.computeIfAbsent(question, id -> new ArrayList<>()).add(remark);
  }

  /** Every check fails, for one reason. */
  private Verdict withoutAnswer(Question<?> question) {
    String why = "There is no answer to check. " + failures.getOrDefault(question.id(), unreached);
    return Checks.allOf(question).run((method, arguments, limit) -> new Lost(why), terms.seed());
  }

  private String failure(String cell, CellResult result) {
    CellError error = result.error().orElseThrow();
    String name = cut(error.name());
    String message = cut(error.message());
    String what =
        switch (error.name()) {
          case CellError.TIMEOUT, CellError.DIED, CellError.FAULT ->
              sentence("%s failed. %s".formatted(cell, message));
          case COMPILATION -> sentence("%s doesn't compile: %s".formatted(cell, message));
          default ->
              message.isEmpty()
                  ? "%s threw %s.".formatted(cell, name)
                  : sentence("%s threw %s: %s".formatted(cell, name, message));
        };
    return terms
        .isolation()
        .limits()
        .behind(error.message())
        .map(limit -> what + " " + limit)
        .orElse(what);
  }

  /** A learner's code chooses what its exceptions are called and say. */
  private static String cut(String text) {
    return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text;
  }

  /** With a full stop, where the text doesn't end in a sign of its own. */
  private static String sentence(String text) {
    String stripped = text.strip();
    return stripped.matches("(?s).*[.?!:;]") ? stripped : stripped + ".";
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
    if (freeFailures > MOST_FREE_FAILURES) {
      all.add("%d more cells of your own failed.".formatted(freeFailures - MOST_FREE_FAILURES));
    }
    return all;
  }
}
