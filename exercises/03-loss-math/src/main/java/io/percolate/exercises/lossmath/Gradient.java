package io.percolate.exercises.lossmath;

import io.percolate.check.contract.Contract;

/** The loss of a batch of logits, and its gradient. */
@Contract(
    id = "gradient",
    title = "Loss and gradient from logits",
    points = 4,
    hints = {
      "Do one row first. Its loss is the log-sum-exp of the row minus the logit of the right class; its gradient is the softmax of the row, minus 1 at the right class. What does the mean over n rows do to both?",
      "For each row: m = its largest logit, s = the sum of exp(z − m). Add m + Math.log(s) − z[label] to the loss. The gradient at k is Math.exp(z[k] − m) / s, minus 1 if k is the label. Divide the loss and each number of the gradient by the number of rows."
    })
@FunctionalInterface
public interface Gradient {
  /**
   * The mean cross-entropy of the softmax of each row, and its gradient with respect to the logits.
   *
   * <p>With n rows: L = 1/n Σᵢ (log Σⱼ exp(zᵢⱼ) − the logit of row i's right class).
   *
   * @param z the logits, {@code (examples, classes)}: any finite numbers, 1000 and −1000 among them
   * @param labels the place of the right class in each row, counted from 0
   * @return L, and ∂L/∂z in the shape of {@code z}; all finite
   */
  LossAndGradient of(double[][] z, int[] labels);
}
