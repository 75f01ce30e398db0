package io.percolate.grader.report;

import io.percolate.check.run.Outcome;
import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.List;
import java.util.Optional;

/** A small class: who has all, who has some, and whose file is no notebook. */
final class Samples {
  static final String ASSIGNMENT = "03-loss-math";
  static final String SECRET_TITLE = "the secret check of ties";
  static final String SECRET_MESSAGE = "For y = [0.123456789]\nexpected  7\nbut got   8";
  static final String MESSAGE =
      """
      For y = [1, 2], yHat = [1, 4]
      expected  2
      but got   4
      That is the sum of the squares; divide by how many there are.""";
  static final String LONG_MESSAGE =
      """
      For logits = [[1, 2, 3], [1000, 1000, 1000]]
      expected  [[0.0900306, 0.244728, 0.665241], [0.333333, 0.333333, 0.333333], [0.0900306, 0.244728, 0.665241]]
      but got   [[0.0900306, 0.244728, 0.665241], [NaN, NaN, NaN], [0.0900306, 0.244728, 0.665241]]
      first differs at [1][0]: expected 0.333333, got NaN
      NaN is what 0/0, ∞ − ∞, 0 · ∞ or the logarithm of a negative number give; look for one of these.""";
  static final String STUB = "Not written yet: the cell above still holds its stub.";

  private Samples() {}

  static Outcome passed(String check, double points) {
    return new Outcome(check, false, points, true, "");
  }

  static Outcome failed(String check, double points, String message) {
    return new Outcome(check, false, points, false, message);
  }

  static Outcome hidden(double points, boolean passed) {
    return new Outcome(SECRET_TITLE, true, points, passed, passed ? "" : SECRET_MESSAGE);
  }

  static QuestionResult question(String id, String title, Outcome... outcomes) {
    List<Outcome> all = List.of(outcomes);
    return new QuestionResult(
        id, title, all.stream().mapToDouble(Outcome::points).sum(), all, List.of());
  }

  static SubmissionResult submission(String student, QuestionResult... questions) {
    return new SubmissionResult(
        student,
        ASSIGNMENT,
        Optional.of("2026-11-20 14:05:09.123456"),
        List.of(questions),
        List.of());
  }

  /** Every check passed. */
  static SubmissionResult ada() {
    return submission(
        "ada",
        question(
            "mse", "The mean of squared errors", passed("two rows by hand", 1), hidden(1, true)),
        question(
            "softmax",
            "Softmax that doesn’t overflow",
            passed("three logits", 0.5),
            hidden(1, true)));
  }

  /** Some passed, one hidden check didn't. */
  static SubmissionResult grace() {
    return submission(
        "grace",
        question(
            "mse",
            "The mean of squared errors",
            failed("two rows by hand", 1, MESSAGE),
            hidden(1, false)),
        question(
            "softmax",
            "Softmax that doesn’t overflow",
            passed("three logits", 0.5),
            hidden(1, false)));
  }

  /** Nothing could be run. */
  static SubmissionResult alan() {
    return new SubmissionResult(
        "alan",
        ASSIGNMENT,
        Optional.empty(),
        List.of(
            question(
                "mse",
                "The mean of squared errors",
                failed("two rows by hand", 1, STUB),
                hidden(1, false)),
            question(
                "softmax",
                "Softmax that doesn’t overflow",
                failed("three logits", 0.5, STUB),
                hidden(1, false))),
        List.of(
            "03-loss-math.ipynb isn't a notebook: it ends in the middle. Save it in Jupyter and hand it in again."));
  }
}
