package io.percolate.exercises.backpropagation;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.answer.Describe;
import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Training} that learners see: the lesson's network learns "one or the other". */
class TrainingChecks {
  private static final double[][] X = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final double[][] Y = {{1, 0}, {0, 1}, {0, 1}, {1, 0}};
  private static final double SURE = 0.9;

  @Check(value = "one epoch moves every weight and bias as it should", points = 1)
  @Order(1)
  void takesOneStep(Training training) {
    Descent descent = new Descent(TensorsChecks.NET, X, Y, 1, 1);
    descent.net(1e-5).expect(training.train(TensorsChecks.NET, X, Y, 1, 1).net());
  }

  @Check(value = "the mean loss before each step", points = 0.5)
  @Order(2)
  void reportsLosses(Training training) {
    Descent descent = new Descent(TensorsChecks.NET, X, Y, 1, 3);
    descent.expectLosses(training.train(TensorsChecks.NET, X, Y, 1, 3).losses(), 1e-5);
  }

  @Check(value = "after 300 epochs all four points are learned", points = 1)
  @Order(3)
  void learns(Training training) {
    Trained trained = training.train(TensorsChecks.NET, X, Y, 1, 300);
    Descent.requireSizes(trained.net(), TensorsChecks.NET);
    for (int i = 0; i < X.length; i++) {
      int right = Y[i][0] == 1 ? 0 : 1;
      double p = Nudging.probabilities(trained.net(), X[i])[right];
      expectThat(
          p > SURE,
          "expected  a probability above %s for class %d at x = %s\nbut got   %s\nThe network that came back hasn't learned this point. If one epoch is right, is each epoch's network the start of the next?"
              .formatted(SURE, right, Describe.value(X[i]), Describe.number(p)));
    }
  }
}
