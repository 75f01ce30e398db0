package io.percolate.exercises.backpropagation;

import io.percolate.check.contract.Contract;

/** Gradients of a whole graph, from the slopes on its edges. */
@Contract(
    id = "paths",
    title = "Every path counts",
    points = 3,
    hints = {
      "The output's gradient is 1. Which node can pass its gradient on next, so that everything made from it has had its turn?",
      "Walk i from the last node down to 0. For each e, add slopes[i][e] * gradients[i] to gradients[from[i][e]], with +=."
    })
@FunctionalInterface
public interface Paths {
  /**
   * The gradients of the last node, at every node.
   *
   * @param from for each of n nodes, the numbers of the nodes that it was made from, perhaps none,
   *     perhaps one twice; each is smaller than the node's own number
   * @param slopes for each node and each entry of {@code from}, the slope on that edge: how far the
   *     node moves for each unit that the other one moves
   * @return for each node, how far the last node moves for each unit that it moves, shape (n); 1
   *     for the last one
   */
  double[] gradients(int[][] from, double[][] slopes);
}
