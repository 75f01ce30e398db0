package io.percolate.grader.report;

import io.percolate.grader.result.QuestionResult;
import java.util.List;
import java.util.Optional;

/** What a learner does next about a question, as plain text. */
final class NextStep {
  /** How the message of a check begins that found the stub, see {@code Answers}. */
  private static final String STUB = "Not written yet";

  /** How the message of a check begins that got no answer, see {@code Examination}. */
  private static final String NOTHING = "There is no answer to check";

  private NextStep() {}

  static String of(QuestionResult question) {
    List<SeenCheck> checks = SeenCheck.of(question);
    Optional<SeenCheck> first =
        checks.stream().filter(check -> !check.hidden() && !check.passed()).findFirst();
    if (first.isPresent()) {
      String message = first.get().message();
      if (message.startsWith(NOTHING)) {
        return "Mend what is said there. Then restart the kernel, run the whole notebook from the top, and hand it in again.";
      }
      return message.startsWith(STUB)
          ? "Write your answer in place of the stub, then run the check below it. The hints there begin with a nudge."
          : """
          Begin with “%s”, the first check that fails: work its case out by hand, change your code \
          and run the check in your notebook again. If you are stuck, take a hint there."""
              .formatted(first.get().title());
    }
    long hidden = checks.stream().filter(SeenCheck::hidden).count();
    long failed = checks.stream().filter(check -> !check.passed()).count();
    return failed == 0
        ? "Nothing: every check passed."
        : """
        Every check that you can see passed, but %s failed. Hidden checks ask the same question with \
        other inputs. Read the question again, and try what its examples leave out and its words \
        allow: a single value, zeros, negative numbers, very large ones, ties."""
            .formatted(some(failed, hidden));
  }

  private static String some(long failed, long hidden) {
    if (hidden == 1) {
      return "the hidden one";
    }
    return failed == hidden
        ? "the %d hidden ones".formatted(hidden)
        : "%d of %d hidden ones".formatted(failed, hidden);
  }
}
