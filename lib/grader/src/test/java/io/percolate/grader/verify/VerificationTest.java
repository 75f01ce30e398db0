package io.percolate.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.grader.release.Solutions;
import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.sandbox.Learner;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.jupyter.nbformat.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  private static final String NAME = "99-test";

  /** Later than the first try's end, and earlier than the second's. */
  private static final long BUSY_MS = 7_000;

  @TempDir private Path root;

  private static List<Cell> question(Class<?> contract, String body) {
    String id = Question.of(contract).id();
    return List.of(
        Solutions.marked(
            Cell.code(
                "double %s(double x) {\n// BEGIN SOLUTION\n%s\n// END SOLUTION\n}"
                    .formatted(id, body)),
            "{\"grade_id\": \"%s-answer\", \"solution\": true}".formatted(id)),
        Solutions.marked(
            Cell.code(
                "io.percolate.check.notebook.Exercises.check(io.percolate.check.contract.Question.of(%s.class), x -> %s(x));"
                    .formatted(contract.getName(), id)),
            "{\"grade_id\": \"%s\", \"grade\": true, \"locked\": true, \"points\": %s}"
                .formatted(id, Question.of(contract).points())));
  }

  private List<Case> cases(String quadruple) throws IOException {
    List<Cell> cells = new ArrayList<>();
    cells.addAll(question(Twice.class, "return x + x;"));
    cells.addAll(question(Quadruple.class, quadruple));
    Path folder = Files.createDirectories(root.resolve("solutions").resolve(NAME));
    Files.writeString(
        folder.resolve(NAME + ".ipynb"),
        Solutions.of(cells.toArray(Cell[]::new)).json().toString());
    Assignment assignment =
        Assignment.of(NAME, "Test", Question.of(Twice.class), Question.of(Quadruple.class));
    try (LearnerKernels kernels =
        Learner.kernels(Path.of(System.getProperty("java.home")), Isolation.none(Learner.view()))) {
      return new Verification(root, kernels, 1).of(assignment, each -> {}).cases();
    }
  }

  @Test
  void anAnswerThatRanOutOfTimeIsTriedOnceMoreWithTheEarlierAnswers() throws IOException {
    List<Case> cases =
        cases(
            """
            while (System.currentTimeMillis() < %dL) Thread.onSpinWait();
            return twice(twice(x));"""
                .formatted(System.currentTimeMillis() + BUSY_MS));

    assertThat(cases)
        .extracting(each -> each.question() + " " + each.name() + " " + each.earned())
        .containsExactly(
            "twice stub 0.0", "twice solution 2.0", "quadruple stub 0.0", "quadruple solution 1.0");
    assertThat(cases).allSatisfy(each -> assertThat(each.problem()).isEmpty());
  }

  @Test
  void anAnswerThatNeverEndsIsAProblem() throws IOException {
    assertThat(cases("while (true) Thread.onSpinWait();"))
        .last()
        .satisfies(
            each ->
                assertThat(each.problem())
                    .get()
                    .asString()
                    .contains("it fails", "when the time was up"));
  }
}
