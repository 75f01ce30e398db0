package io.percolate.exercises.canyoutrust95percent;

import io.percolate.check.contract.Contract;

/** The article's network, trained on whatever labels it is given. */
@Contract(
    id = "reproduce",
    title = "Coin flips, learned by heart",
    points = 4,
    hints = {
      "Build the network of the lesson inside the method, with plan.hidden() units in its hidden layer. One step on all examples is one epoch with a batch as large as the data.",
      "fit(network, data, options().epochs(plan.steps()).batchSize(labels.length).optimizer(adam(plan.rate())).loss(crossEntropy()).seed(plan.seed()).quiet()), then evaluate(network, data).predictions() and the same for unlabelled(fresh). The parameters are the sum of getArray().size() over network.getParameters().values()."
    },
    seconds = 25)
@FunctionalInterface
public interface Reproduce {
  /**
   * How to train.
   *
   * @param hidden units in the one hidden layer
   * @param steps of Adam, each on all examples at once
   * @param rate of Adam
   * @param seed decides the first weights: the same seed gives the same answers
   */
  record Plan(int hidden, int steps, double rate, int seed) {}

  /**
   * What came of it.
   *
   * @param parameters how many numbers the network learned, weights and biases
   * @param training the trained network's class for each training example
   * @param fresh its class for each fresh example
   */
  record Run(long parameters, int[] training, int[] fresh) {}

  /**
   * Trains a network of ten inputs, a hidden layer with ReLU, and two outputs on cross-entropy.
   *
   * @param features {@code (examples, 10)}
   * @param labels the class of each, 0 or 1
   * @param fresh {@code (fresh examples, 10)}, without labels
   */
  Run train(float[][] features, int[] labels, float[][] fresh, Plan plan);
}
