package io.percolate.check.notebook;

import io.percolate.check.contract.Question;

/**
 * What an exercise notebook calls, imported statically.
 *
 * <pre>{@code
 * check(MSE, (y, yHat) -> mse(y, yHat)); // runs the public checks and shows a card
 * hint(MSE);                             // a first hint; called again, the next one
 * solution(MSE);                         // one way to write it, once the public checks passed
 * progress();                            // what is done, and what is open
 * }</pre>
 *
 * <p>In a notebook each shows a card; elsewhere the same as text. How far a learner is stands in
 * {@code progress.tsv}, a file that people can read, beside the folder {@code exercises}.
 */
public final class Exercises {
  private static final Session SESSION = Session.here();

  private Exercises() {}

  /**
   * Runs a question's public checks on an answer and shows what came of them.
   *
   * @param answer does what the contract says: a lambda expression, or an object of a class that
   *     implements it
   * @throws AssertionError if a check fails and nbgrader validates the notebook, which then counts
   *     this cell as failed
   */
  public static <T> void check(Question<T> question, T answer) {
    SESSION.check(question, answer);
  }

  /**
   * Runs all of a question's checks, the hidden ones too where they are, on the answer last handed
   * to {@link #check}. As a cell's last value, nbgrader takes it as partial credit.
   *
   * @return the points earned; 0 if no answer was handed over
   */
  public static double grade(Question<?> question) {
    return SESSION.grade(question);
  }

  /** Shows a question's next hint; after the last one, all of them again. */
  public static void hint(Question<?> question) {
    SESSION.hint(question);
  }

  /** Shows how a question can be answered, once its public checks passed. */
  public static void solution(Question<?> question) {
    SESSION.solution(question);
  }

  /** Shows every assignment that is here, with what is done and what is open. */
  public static void progress() {
    SESSION.progress();
  }
}
