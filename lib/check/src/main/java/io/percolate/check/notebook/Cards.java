package io.percolate.check.notebook;

import io.percolate.check.contract.Question;
import io.percolate.check.run.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The words of the cards. */
final class Cards {
  private static final double LEAST_POINTS = 1e-9;

  private Cards() {}

  /**
   * What came of the public checks.
   *
   * @param next what to do now
   */
  static Card result(Verdict verdict, List<Part> next) {
    long failed = verdict.outcomes().stream().filter(outcome -> !outcome.passed()).count();
    boolean stub = !verdict.isWritten() && failed == verdict.outcomes().size();
    List<Part> parts = new ArrayList<>();
    if (stub) {
      parts.add(
          Part.prose(
              "The cell above still holds its stub. Write your code in the stub's place, run that"
                  + " cell, then this one again. What will be checked:"));
    }
    parts.add(new CheckList(verdict.outcomes(), stub));
    double hidden = verdict.question().points() - verdict.possible();
    if (hidden > LEAST_POINTS) {
      parts.add(
          Part.remark(
              "Hidden checks give the other %s when it is graded.".formatted(Points.of(hidden))));
    }
    parts.addAll(next);
    return new Card(
        verdict.passed() ? Tone.PASSED : stub ? Tone.OPEN : Tone.FAILED,
        verdict.question().title(),
        Points.publicOnes(verdict.earned(), verdict.possible()),
        verdict.passed()
            ? "Public checks passed"
            : stub
                ? "Not written yet"
                : "%d of %d public checks failed".formatted(failed, verdict.outcomes().size()),
        parts);
  }

  /** A null in place of an answer. */
  static Card noAnswer(Question<?> question) {
    return Card.of(
        Tone.FAILED,
        question.title(),
        "Nothing to check: the answer is null",
        Part.prose(
            "Hand over what you wrote as a lambda expression or an object, as this cell did when you"
                + " got it; or set the variable in it before you run this cell."));
  }

  /** A hint that is shown for the first time. */
  static Card hint(Question<?> question, int number) {
    List<String> hints = question.hints();
    return Card.of(
        Tone.HELP,
        question.title(),
        "Hint %d of %d".formatted(number, hints.size()),
        Part.prose(hints.get(number - 1)),
        Part.remark(
            number == hints.size()
                ? "That is the last one."
                : "If you are still stuck: `hint(%s)` once more.".formatted(question.constant())));
  }

  /** Hints that have all been shown. */
  static Card noMoreHints(Question<?> question) {
    List<Part> parts = new ArrayList<>();
    question.hints().forEach(hint -> parts.add(Part.prose(hint)));
    String status =
        switch (parts.size()) {
          case 0 -> "There are no hints for this one";
          case 1 -> "There are no more hints; here is the one again";
          default -> "There are no more hints; here are the %d again".formatted(parts.size());
        };
    return new Card(Tone.HELP, question.title(), "", status, parts);
  }

  /** How to write it. */
  static Card solution(Question<?> question, List<Solution> solutions) {
    List<Part> parts = new ArrayList<>();
    for (Solution solution : solutions) {
      solution.explanation().forEach(paragraph -> parts.add(Part.prose(paragraph)));
      parts.add(Part.code("Code", solution.code()));
    }
    return new Card(Tone.PASSED, question.title(), "", "One way to write it", parts);
  }

  /** No solution before one's own. */
  static Card notPassed(Question<?> question, Standing standing) {
    boolean tried = standing.possible() > 0;
    boolean help = standing.hints() < question.hints().size();
    return new Card(
        Tone.OPEN,
        question.title(),
        tried ? Points.publicOnes(standing.earned(), standing.possible()) : "",
        tried ? "Try once more first" : "Try it yourself first",
        List.of(
            Part.prose(
                "The solution is shown once the public checks passed; it tells more to those who"
                    + " found one of their own."),
            Part.prose(
                "Stuck? `hint(%s)` %s."
                    .formatted(question.constant(), help ? "helps on" : "shows its hints again"))));
  }

  /** A solution that can't be shown. */
  static Card noSolution(Question<?> question, String why) {
    return Card.of(
        Tone.OPEN, question.title(), "There is no solution to show here", Part.plain(why));
  }
}
