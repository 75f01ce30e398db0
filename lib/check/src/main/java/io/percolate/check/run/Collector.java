package io.percolate.check.run;

import io.percolate.check.test.Check;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Turns what JUnit tells into outcomes. */
final class Collector implements TestExecutionListener {
  private static final int MOST_LETTERS = 20_000;

  private final Class<?> hidden;
  private final Consumer<Outcome> listener;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * @param hidden the class whose checks learners don't see, or null
   * @param listener is told of each outcome as it comes
   */
  Collector(Class<?> hidden, Consumer<Outcome> listener) {
    this.hidden = hidden;
    this.listener = listener;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (!(test.getSource().orElse(null) instanceof MethodSource source)) {
      if (result.getStatus() != Status.SUCCESSFUL) {
        throw new IllegalStateException(
            "The checks can't be run: " + test.getDisplayName(),
            result.getThrowable().orElse(null));
      }
      return;
    }
    Method method = source.getJavaMethod();
    Check check = method.getAnnotation(Check.class);
    if (check == null) {
      throw new IllegalStateException(method + " is a test without @Check, and worth nothing.");
    }
    boolean passed = result.getStatus() == Status.SUCCESSFUL;
    Outcome outcome =
        new Outcome(
            check.value(),
            source.getJavaClass() == hidden,
            check.points(),
            passed,
            passed ? "" : message(result.getThrowable().orElseThrow()));
    outcomes.add(outcome);
    listener.accept(outcome);
  }

  private static String message(Throwable thrown) {
    boolean isVerdict = thrown instanceof AssertionError && thrown.getMessage() != null;
    return cut(
        isVerdict ? thrown.getMessage() : "The check itself failed on this answer: " + thrown);
  }

  /** An answer of a million numbers may be in it. */
  private static String cut(String message) {
    return message.length() > MOST_LETTERS ? message.substring(0, MOST_LETTERS) + "…" : message;
  }
}
