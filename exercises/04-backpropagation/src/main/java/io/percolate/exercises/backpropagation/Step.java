package io.percolate.exercises.backpropagation;

import io.percolate.check.contract.Contract;
import java.util.List;

/** One step of gradient descent. */
@Contract(
    id = "step",
    title = "One step downhill",
    points = 2,
    hints = {
      "The loss of several examples is the mean of their losses, so its gradient is the mean of theirs. A gradient points uphill: which sign takes you down?",
      "For each number of each tensor: new = old - rate * (sum of its gradients over the list) / list.size(). Four tensors, the biases too."
    })
@FunctionalInterface
public interface Step {
  /**
   * The network after one step of gradient descent on the mean loss of some examples.
   *
   * @param net the network before
   * @param gradients one for each example, at least one
   * @param rate the learning rate α, how far to go against the gradient
   * @return a network of the same sizes, all four tensors updated
   */
  Net after(Net net, List<Gradients> gradients, double rate);
}
