package io.percolate.grader.verify;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.check.run.Checks;
import io.percolate.check.run.Outcome;
import io.percolate.check.run.Verdict;
import io.percolate.grader.session.Examined;
import io.percolate.grader.session.LearnerKernel;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.nbformat.Notebook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Proves an assignment: each stub compiles and scores 0, each solution scores everything on every
 * seed, each wrong solution loses points with the message that its header names, points add up, and
 * there are hints. One kernel serves all cases of an assignment.
 */
public final class Verification {
  private static final Duration CELL_LIMIT = Duration.ofSeconds(60);

  private static final int SEEDS_OF_WRONG = 5;

  private final Path root;
  private final LearnerKernels kernels;
  private final int seeds;

  /**
   * @param root the installation, with {@code solutions/}
   * @param kernels what cells run on
   * @param seeds how many seeds each solution is checked on
   */
  public Verification(Path root, LearnerKernels kernels, int seeds) {
    this.root = root;
    this.kernels = kernels;
    this.seeds = seeds;
  }

  /**
   * Verifies one assignment.
   *
   * @param progress told of each case as it ends
   */
  public Proof of(Assignment assignment, Consumer<Case> progress) {
    long start = System.nanoTime();
    Path folder = root.resolve("solutions").resolve(assignment.name());
    Sheet sheet = Sheet.of(Notebook.read(folder.resolve(assignment.name() + ".ipynb")));
    List<WrongSolution> wrong = WrongSolution.in(folder);
    List<String> faults = new ArrayList<>(Faults.of(assignment, sheet, wrong));
    List<Case> cases = new ArrayList<>();
    try (Room room = new Room(sheet)) {
      Consumer<Supplier<Case>> prove =
          examined -> {
            Case settled = room.settled(examined);
            progress.accept(settled);
            cases.add(settled);
          };
      for (Question<?> question : assignment.questions()) {
        Sheet.Task task = sheet.tasks().get(question.id());
        if (task == null) {
          continue;
        }
        prove.accept(() -> room.stub(question, task));
        for (WrongSolution each : wrong) {
          if (each.question().equals(question.id())) {
            prove.accept(() -> room.wrong(question, task, each));
          }
        }
        // Last, so that later questions may build on it.
        prove.accept(() -> room.solution(question, task));
        room.keep(task.solution());
      }
    } catch (SetUpFailed e) {
      faults.add(e.getMessage());
    }
    return new Proof(assignment, cases, faults, Duration.ofNanos(System.nanoTime() - start));
  }

  /** The notebook's own cells failed. */
  private static final class SetUpFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    SetUpFailed(String message) {
      super(message);
    }
  }

  /** A kernel for the assignment's cases: made when first needed, and anew when one ruined it. */
  private final class Room implements AutoCloseable {
    private final Sheet sheet;
    private final List<String> solved = new ArrayList<>();
    private LearnerKernel current;
    private boolean hasNotRun;

    Room(Sheet sheet) {
      this.sheet = sheet;
    }

    private LearnerKernel kernel() {
      if (current != null && !current.isUsable()) {
        close();
      }
      if (current == null) {
        current = kernels.start(CELL_LIMIT);
        for (String source : sheet.setUp()) {
          error(current.run(source))
              .ifPresent(
                  error -> {
                    throw new SetUpFailed("A cell outside the questions fails: " + error);
                  });
        }
        solved.forEach(current::run);
      }
      return current;
    }

    /** Has it in this kernel and in each that takes its place, for what is checked later. */
    void keep(String solution) {
      solved.add(solution);
    }

    /**
     * A case, once more in a new kernel where it isn't as it should be and didn't run, or a limit
     * was reached: on a busy machine that happens to any answer.
     */
    Case settled(Supplier<Case> examined) {
      Case first = examined.get();
      if (first.problem().isEmpty() || !(hasNotRun || current.isStrained())) {
        return first;
      }
      close();
      return examined.get();
    }

    Case stub(Question<?> question, Sheet.Task task) {
      String name = "stub";
      Examined examined = examine(question, task.stub(), task, outcome -> false);
      if (examined.verdict().isEmpty()) {
        return broken(question, name, examined);
      }
      Verdict verdict = examined.verdict().get();
      Optional<String> problem = Optional.empty();
      if (verdict.earned() > 0) {
        problem = Optional.of("it scores %s instead of 0.".formatted(verdict.earned()));
      } else if (verdict.isWritten()) {
        problem =
            Optional.of("a check failed otherwise than by the stub: " + verdict.firstFailure());
      }
      return new Case(question.id(), name, verdict.earned(), problem);
    }

    Case solution(Question<?> question, Sheet.Task task) {
      String name = "solution";
      Examined examined = examine(question, task.solution(), task, outcome -> !outcome.passed());
      if (examined.verdict().isEmpty()) {
        return broken(question, name, examined);
      }
      Verdict verdict = examined.verdict().get();
      for (int seed = 1; seed < seeds && verdict.passed(); seed++) {
        verdict = kernel().again(question, Checks.allOf(question).drawn(), seed);
        if (!verdict.passed()) {
          return lost(question, name, verdict, " on seed " + seed);
        }
      }
      return verdict.passed()
          ? new Case(question.id(), name, verdict.earned(), Optional.empty())
          : lost(question, name, verdict, "");
    }

    Case wrong(Question<?> question, Sheet.Task task, WrongSolution wrong) {
      Predicate<Outcome> enough = outcome -> says(outcome, wrong.message());
      Examined examined = examine(question, wrong.source(), task, enough);
      if (examined.verdict().isEmpty()) {
        return broken(question, wrong.name(), examined);
      }
      Verdict verdict = examined.verdict().get();
      Optional<String> problem = Optional.empty();
      if (verdict.passed()) {
        problem = Optional.of("it passes every check.");
      } else if (passesOnSomeSeed(question)) {
        problem = Optional.of("it passes every check on some seed.");
      } else if (verdict.outcomes().stream().noneMatch(each -> says(each, wrong.message()))) {
        problem =
            Optional.of(
                "no failing check says \"%s\"; the first one says: %s"
                    .formatted(wrong.message(), text(verdict.firstFailure().orElseThrow())));
      }
      return new Case(question.id(), wrong.name(), verdict.earned(), problem);
    }

    private boolean passesOnSomeSeed(Question<?> question) {
      for (int seed = 1; seed < Math.min(seeds, SEEDS_OF_WRONG); seed++) {
        if (kernel().again(question, Checks.allOf(question), seed).passed()) {
          return true;
        }
      }
      return false;
    }

    private Examined examine(
        Question<?> question, String answer, Sheet.Task task, Predicate<Outcome> enough) {
      CellResult written = kernel().run(answer);
      Examined examined =
          written.failed()
              ? new Examined(written, Optional.empty())
              : kernel().examine(question, task.check(), Checks.allOf(question), 0, enough);
      hasNotRun = examined.verdict().isEmpty();
      return examined;
    }

    @Override
    public void close() {
      if (current != null) {
        current.close();
        current = null;
      }
    }
  }

  private static boolean says(Outcome outcome, String words) {
    return !outcome.passed() && text(outcome).contains(words);
  }

  private static String text(Outcome outcome) {
    return outcome.check() + ": " + outcome.message();
  }

  private static Case lost(Question<?> question, String name, Verdict verdict, String where) {
    Outcome first = verdict.firstFailure().orElseThrow();
    return new Case(
        question.id(),
        name,
        verdict.earned(),
        Optional.of("it fails%s: %s".formatted(where, text(first))));
  }

  private static Case broken(Question<?> question, String name, Examined examined) {
    String why =
        error(examined.handedOver()).orElse("the check cell hands no answer over to the checks");
    return new Case(question.id(), name, 0, Optional.of("it doesn't run: " + why));
  }

  private static Optional<String> error(CellResult result) {
    return result.error().map(error -> error.name() + ": " + error.message());
  }
}
