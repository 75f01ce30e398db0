package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.contract.Contract;
import java.util.List;

/** Federated averaging of a linear model. */
@Contract(
    id = "fed-avg",
    title = "Rounds of federated averaging",
    points = 5,
    hints = {
      "Four loops, one in another: rounds, clients, steps, examples. Which weights does the second client start from? In Java, own = w gives the same array a second name; what does own = w.clone() do? And which loop collects the mean?",
      "In each round: mean = new double[w.length]. For each client with examples: own = w.clone(); steps times: a whole gradient g[j] = sum over i of 2 * (own · x[i] - y[i]) * x[i][j] / n first, and only then own[j] -= rate * g[j]. Then mean[j] += own[j] * n / all. After the clients w = mean. If all is 0, return shared."
    })
@FunctionalInterface
public interface FedAvg {
  /**
   * A client's own data.
   *
   * @param x {@code (examples, features)}; may have no rows
   * @param y {@code (examples)}, what to predict
   */
  record Client(double[][] x, double[] y) {}

  /**
   * Trains w of the prediction {@code w · x}, by mean squared error, and returns it.
   *
   * @param shared {@code (features)}, the weights to start from
   * @param clients at least one; if none has examples, the weights stay as they are
   * @param rate of each gradient step
   * @param steps how many each client makes in a round, each with the gradient of all its examples
   * @param rounds how many, at least 1
   */
  double[] train(double[] shared, List<Client> clients, double rate, int steps, int rounds);
}
