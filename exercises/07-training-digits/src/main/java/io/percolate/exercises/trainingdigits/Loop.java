package io.percolate.exercises.trainingdigits;

import io.percolate.check.contract.Contract;

/** Training by mini-batches, every line written out. */
@Contract(
    id = "loop",
    title = "The training loop",
    points = 6,
    hints = {
      "Three loops inside each other: epochs, batches, pictures of the batch. The innermost one only adds up gradients and losses. Which lines belong after it, once a batch? Which once an epoch?",
      "for (int[] order : plan.orders()), then for (int from = 0; from < n; from += plan.batchSize()) with int to = Math.min(from + plan.batchSize(), n). Make new gradient arrays for each batch. For each i in order[from] … order[to - 1]: p = softmax(logits), total += -Math.log(p[label]), and for each class k add p[k] - (k == label ? 1 : 0) to the bias's gradient, that times pixel j to weight (k, j)'s. After the batch: subtract rate * gradient / (to - from) and count one update. After the epoch: total / n is its loss."
    },
    seconds = 10)
@FunctionalInterface
public interface Loop {
  /**
   * A network of one layer; the logit of class {@code k} is {@code biases[k] + Σⱼ weights[k][j] ·
   * pixel j}.
   *
   * @param weights {@code (classes, pixels)}
   * @param biases one a class
   */
  record Model(double[][] weights, double[] biases) {}

  /**
   * How to train.
   *
   * @param orders an epoch each: the numbers of all pictures in the order in which the epoch takes
   *     them
   * @param batchSize pictures a batch; the last batch of an epoch holds what is left
   * @param rate how far a step goes: this times the gradient
   */
  record Plan(int[][] orders, int batchSize, double rate) {}

  /**
   * What came of it.
   *
   * @param model with the weights after the last update
   * @param losses an epoch each: the mean of its pictures' cross-entropies in nats, each picture's
   *     measured with the weights just before its batch's update
   * @param updates how often the weights were moved
   */
  record Run(Model model, double[] losses, int updates) {}

  /**
   * Trains a softmax regression by mini-batch gradient descent on the mean cross-entropy.
   *
   * @param pictures {@code (examples, pixels)}
   * @param labels the class of each, from 0
   * @param start the model before the first update
   * @param plan the epochs' orders, batch size and rate
   */
  Run train(double[][] pictures, int[] labels, Model start, Plan plan);
}
