package io.percolate.exercises.backpropagation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Training} that graders have. */
class TrainingHiddenChecks {
  private static final int EPOCHS = 77;

  @Check(value = "ten epochs of another network on other data", points = 1)
  @Order(1)
  void agreesForTenEpochs(Training training, Inputs inputs) {
    int m = inputs.integer(2, 4);
    Net start = Nets.random(inputs, m, inputs.integer(4, 5), 3);
    int examples = inputs.integer(6, 9);
    double[][] X = inputs.reals(examples, m, -2, 2);
    double[][] Y = Nets.oneHot(inputs.integers(examples, 0, 2), 3);
    double rate = inputs.real(0.4, 0.8);
    Trained trained = training.train(start, X, Y, rate, 10);
    Descent descent = new Descent(start, X, Y, rate, 10);
    descent.net(1e-4).expect(trained.net());
    descent.expectLosses(trained.losses(), 1e-4);
  }

  @Check(value = "no epoch at all, a single example, and steps too small to see", points = 0.5)
  @Order(2)
  void holdsAtTheEdges(Training training, Inputs inputs) {
    Net start = Nets.random(inputs, 2, 4, 3);
    double[][] X = inputs.reals(1, 2, -2, 2);
    double[][] Y = Nets.oneHot(inputs.integers(1, 0, 2), 3);
    Trained untrained = training.train(start, X, Y, 0.5, 0);
    new Updates(start, 1e-6).expect(untrained.net());
    expect(untrained.losses()).isCloseTo(new double[0], 0);
    Trained trained = training.train(start, X, Y, 0.5, 2);
    Descent descent = new Descent(start, X, Y, 0.5, 2);
    descent.net(1e-5).expect(trained.net());
    descent.expectLosses(trained.losses(), 1e-5);
    new Descent(start, X, Y, 1e-9, 4)
        .expectLosses(training.train(start, X, Y, 1e-9, 4).losses(), 1e-5);
  }

  @Check(value = "a longer run, on two moons", points = 1)
  @Order(3)
  void trainsOnMoons(Training training, Inputs inputs) {
    int[] labels = inputs.integers(30, 0, 1);
    double[][] X = moons(inputs, labels);
    double[][] Y = Nets.oneHot(labels, 2);
    Net start = Nets.random(inputs, 2, 6, 2);
    Trained trained = training.train(start, X, Y, 0.5, EPOCHS);
    Descent.requireSizes(trained.net(), start);
    double[] right = new Descent(start, X, Y, 0.5, EPOCHS).losses();
    expect(Nudging.loss(trained.net(), X, Y))
        .of("the loss of the network that came back after %d epochs".formatted(EPOCHS))
        .unlike(right[0], "That is the loss of the network that training began with.")
        .isCloseTo(right[EPOCHS], 2e-3);
    expect(trained.losses()).isCloseTo(Arrays.copyOf(right, EPOCHS), 2e-3);
  }

  private static double[][] moons(Inputs inputs, int[] labels) {
    double[][] points = new double[labels.length][];
    for (int i = 0; i < labels.length; i++) {
      double angle = inputs.real(0, Math.PI);
      double x = Math.cos(angle) + 0.1 * inputs.normal();
      double y = Math.sin(angle) + 0.1 * inputs.normal();
      points[i] = labels[i] == 0 ? new double[] {x, y} : new double[] {1 - x, 0.5 - y};
    }
    return points;
  }
}
