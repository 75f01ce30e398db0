package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.check.contract.Question;
import io.percolate.check.run.Checks;
import io.percolate.grader.session.Examined;
import io.percolate.grader.verify.Twice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever tries nothing sees no wall. */
class HonestLearnerTest {
  private static final Question<Twice> TWICE = Question.of(Twice.class);

  private static Examined graded(Wall wall, String answer) {
    try (Learner learner = Learner.behind(wall, Limits.standard())) {
      assertThat(learner.run(answer).failed()).isFalse();
      return learner
          .kernel()
          .examine(
              TWICE,
              """
              io.percolate.check.notebook.Exercises.check(
                  io.percolate.check.contract.Question.of(io.percolate.grader.verify.Twice.class),
                  x -> twice(x));""",
              Checks.allOf(TWICE),
              1,
              outcome -> false);
    }
  }

  @Test
  void everyWallGivesTheSameVerdict() {
    List<Wall> walls = new ArrayList<>(Walls.closed(Limits.standard()));
    walls.add(new OpenSpace(Tools.here().find("prlimit"), Limits.standard()));
    for (String answer :
        List.of(
            "double twice(double x) { return 2 * x; }",
            "double twice(double x) { return x; }",
            "double twice(double x) { throw new IllegalStateException(\"at \" + x); }")) {
      assertThat(
              walls.stream()
                  .map(wall -> graded(wall, answer).verdict().orElseThrow().outcomes())
                  .distinct())
          .as(answer)
          .hasSize(1);
    }
  }
}
