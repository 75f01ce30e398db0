package io.percolate.exercises.backpropagation;

import io.percolate.check.contract.Contract;

/** A whole network, trained. */
@Contract(
    id = "training",
    title = "A network that learns",
    points = 5,
    seconds = 30,
    hints = {
      "An epoch has three parts: the loss and the gradients of every example, all from the same network; their means; one step. Your methods of questions 3 and 4 do two of them.",
      "For each epoch: make an empty list; for each example i, add gradients(net, X[i], Y[i]) to the list and −log p of its right class, divided by X.length, to losses[epoch]; since δ₂ = p − y, that p is 1 + δ₂ of the right class; then net = step(net, list, rate)."
    })
@FunctionalInterface
public interface Training {
  /**
   * Trains by gradient descent on the mean cross-entropy of all examples, one step an epoch.
   *
   * @param start the network to begin with: m inputs, n hidden units, k classes
   * @param X the inputs, shape (examples, m), at least one example
   * @param Y the truths, one-hot, shape (examples, k)
   * @param rate the learning rate
   * @param epochs how many steps to take, 0 or more
   * @return the network after the last step, and the mean loss before each step, shape (epochs)
   */
  Trained train(Net start, double[][] X, double[][] Y, double rate, int epochs);
}
