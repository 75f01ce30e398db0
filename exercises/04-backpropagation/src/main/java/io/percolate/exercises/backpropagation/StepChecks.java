package io.percolate.exercises.backpropagation;

import io.percolate.check.test.Check;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Step} that learners see. */
class StepChecks {
  private static final Net NET =
      new Net(
          new double[][] {{2}},
          new double[] {1},
          new double[][] {{1}, {-1}},
          new double[] {0.5, 0});
  private static final Gradients FIRST =
      new Gradients(
          new double[] {-0.4, 0.4},
          new double[][] {{-0.2}, {0.2}},
          new double[] {-0.4, 0.4},
          new double[] {0.5},
          new double[][] {{1}},
          new double[] {0.5});
  private static final Gradients SECOND =
      new Gradients(
          new double[] {0.8, -0.8},
          new double[][] {{0.4}, {-0.4}},
          new double[] {0.8, -0.8},
          new double[] {0.3},
          new double[][] {{-0.6}},
          new double[] {0.3});

  @Check(value = "one example: against its gradient", points = 0.5)
  @Order(1)
  void goesAgainstTheGradient(Step step) {
    List<Gradients> one = List.of(FIRST);
    Updates.after(NET, one, 0.5).expect(step.after(NET, one, 0.5));
  }

  @Check(value = "two examples: against the mean of their gradients", points = 0.5)
  @Order(2)
  void takesTheMean(Step step) {
    List<Gradients> two = List.of(FIRST, SECOND);
    Updates.after(NET, two, 0.5).expect(step.after(NET, two, 0.5));
  }
}
