package io.percolate.exercises.canyoutrust95percent;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Wilson} that graders have. */
class WilsonHiddenChecks {
  /** Four times its square is 2³², which is 0 as an int. */
  private static final int LARGE = 32_768;

  @Check(value = "other scores", points = 0.5)
  @Order(1)
  void holdsForOtherScores(Wilson wilson, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      int n = inputs.integer(11, 80);
      WilsonChecks.expectInterval(wilson, inputs.integer(1, n - 1), n);
    }
    WilsonChecks.expectInterval(wilson, inputs.integer(1, LARGE - 1), LARGE);
  }

  @Check(value = "none right, one example, and all right", points = 0.5)
  @Order(2)
  void holdsAtTheEdges(Wilson wilson, Inputs inputs) {
    int n = inputs.integer(5, 60);
    WilsonChecks.expectInterval(wilson, 0, n);
    WilsonChecks.expectInterval(wilson, n, n);
    WilsonChecks.expectInterval(wilson, 0, 1);
    WilsonChecks.expectInterval(wilson, 1, 1);
  }

  @Check(value = "all scores of a handful of examples", points = 0.5)
  @Order(3)
  void holdsForFewExamples(Wilson wilson, Inputs inputs) {
    int n = inputs.integer(2, 8);
    for (int right = 0; right <= n; right++) {
      WilsonChecks.expectInterval(wilson, right, n);
    }
  }
}
