package io.percolate.check.notebook;

import io.percolate.check.answer.Hosted;
import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.check.notebook.Entry.Key;
import io.percolate.check.run.Checks;
import io.percolate.check.run.Verdict;
import io.percolate.kit.notebook.Notebook;
import io.percolate.kit.notebook.Rich;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One notebook at work: its answers, and how far its learner is. */
final class Session {
  /** Checks draw the same inputs each time, so that learners can work on what they saw fail. */
  private static final long SEED = 0;

  /** How nbgrader says that it runs the notebook, and what for. */
  private static final String NBGRADER = "NBGRADER_EXECUTION";

  private final Workplace workplace;
  private final Supplier<Optional<Handover>> grader;
  private final Optional<String> nbgrader;
  private final Consumer<Rich> display;
  private final Progress progress;
  private final Map<Class<?>, Object> answers = new HashMap<>();
  private boolean complained;

  Session(
      Workplace workplace,
      Supplier<Optional<Handover>> grader,
      Optional<String> nbgrader,
      Consumer<Rich> display) {
    this.workplace = workplace;
    this.grader = grader;
    this.nbgrader = nbgrader;
    this.display = display;
    this.progress =
        nbgrader.isPresent() || workplace.isNobodys()
            ? Progress.untold()
            : Progress.in(workplace.root());
  }

  /** This process's. */
  static Session here() {
    return new Session(
        Workplace.here(),
        Handover::toGrader,
        Optional.ofNullable(System.getenv(NBGRADER)).filter(mode -> !mode.isBlank()),
        Notebook::show);
  }

  void check(Question<?> question, Object answer) {
    require(question);
    Optional<Handover> handover = grader.get();
    if (handover.isPresent()) {
      handover.get().offer(question, answer);
      return;
    }
    answers.put(question.type(), answer);
    if (answer == null) {
      Card card = Cards.noAnswer(question);
      display.accept(card);
      failIfValidated(card.status());
      return;
    }
    Verdict verdict = run(Checks.publicOf(question), answer);
    Standing standing = note(question, verdict);
    List<Part> next =
        new ArrayList<>(verdict.passed() ? onwards(question) : help(question, standing));
    complaint().ifPresent(next::add);
    display.accept(Cards.result(verdict, next));
    verdict.firstFailure().ifPresent(failure -> failIfValidated(failure.message()));
  }

  /** A stub that was run is no try yet. */
  private Standing note(Question<?> question, Verdict verdict) {
    Key key = Key.of(question);
    return verdict.isWritten() || verdict.earned() > 0
        ? progress.update(key, before -> before.after(verdict))
        : progress.of(key);
  }

  private void failIfValidated(String message) {
    if (nbgrader.filter("validate"::equals).isPresent()) {
      throw new AssertionError(message);
    }
  }

  private static List<Part> help(Question<?> question, Standing standing) {
    if (question.hints().isEmpty()) {
      return List.of();
    }
    String words =
        standing.hints() == 0
            ? "Stuck? `hint(%s)` in a new cell helps on."
            : standing.hints() < question.hints().size()
                ? "Stuck? `hint(%s)` gives the next hint."
                : "Stuck? `hint(%s)` shows the hints again.";
    return List.of(Part.prose(words.formatted(question.constant())));
  }

  private List<Part> onwards(Question<?> question) {
    List<Part> parts = new ArrayList<>();
    Assignment assignment = Assignment.of(question);
    boolean solved =
        workplace.solutions().map(Solutions::new).stream()
            .anyMatch(solutions -> Files.exists(solutions.notebook(assignment.name())));
    if (solved) {
      parts.add(
          Part.prose("`solution(%s)` shows one way to write it.".formatted(question.constant())));
    }
    Map<Key, Standing> known = progress.all();
    Agenda.after(question, assignment, known)
        .ifPresentOrElse(
            step ->
                parts.add(
                    Part.prose(
                        "Next: %s, `%s`."
                            .formatted(step.question().title(), step.question().constant()))),
            () -> parts.addAll(beyond(assignment, known)));
    return parts;
  }

  private List<Part> beyond(Assignment assignment, Map<Key, Standing> known) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.prose(
            "Every question of %s has its public checks passed.".formatted(assignment.title())));
    Agenda agenda = Agenda.of(workplace.exercises());
    agenda
        .next(known)
        .ifPresent(
            step -> {
              Path notebook = agenda.notebook(step.assignment().name());
              parts.add(
                  Link.to(notebook, workplace.working(), "Next: ", step.assignment().title()));
            });
    return parts;
  }

  double grade(Question<?> question) {
    require(question);
    Object answer = answers.get(question.type());
    if (answer == null) {
      return 0;
    }
    double earned = run(Checks.allOf(question), answer).earned();
    return Math.min(earned, question.points()); // 0.1 + 0.2 is more than 0.3
  }

  private static Verdict run(Checks checks, Object answer) {
    Stoppable stoppable = new Stoppable(Hosted.of(answer));
    Verdict verdict = checks.run(stoppable, SEED);
    stoppable.throwIfStopped();
    return verdict;
  }

  void hint(Question<?> question) {
    require(question);
    if (grader.get().isPresent()) {
      return;
    }
    Key key = Key.of(question);
    int number = progress.of(key).hints() + 1;
    if (number > question.hints().size()) {
      display.accept(Cards.noMoreHints(question));
      return;
    }
    progress.update(key, standing -> standing.withHints(number));
    display.accept(Cards.hint(question, number).with(complaint()));
  }

  void solution(Question<?> question) {
    require(question);
    if (grader.get().isPresent()) {
      return;
    }
    Standing standing = progress.of(Key.of(question));
    display.accept(
        standing.passed() ? solutionCard(question) : Cards.notPassed(question, standing));
  }

  private Card solutionCard(Question<?> question) {
    Optional<Path> folder = workplace.solutions();
    if (folder.isEmpty()) {
      return Cards.noSolution(
          question,
          "Solutions didn't come with these exercises: there is no folder solutions beside them. Ask who handed them out.");
    }
    Solutions solutions = new Solutions(folder.get());
    String assignment = Assignment.of(question).name();
    try {
      List<Solution> found = solutions.of(assignment, question.id());
      return found.isEmpty()
          ? Cards.noSolution(
              question,
              "%s has no answer cell before the check cell %s."
                  .formatted(solutions.notebook(assignment), question.id()))
          : Cards.solution(question, found);
    } catch (IOException e) {
      return Cards.noSolution(question, e.getMessage());
    }
  }

  void progress() {
    if (grader.get().isEmpty()) {
      display.accept(Overview.of(workplace, progress));
    }
  }

  /** That progress can't be kept, said once. */
  private Optional<Part> complaint() {
    if (complained) {
      return Optional.empty();
    }
    complained = progress.fault().isPresent();
    return progress.fault().map(Part::plain);
  }

  private static void require(Question<?> question) {
    Objects.requireNonNull(
        question, "Which question? Name it by its constant, as the cell did when you got it.");
  }
}
