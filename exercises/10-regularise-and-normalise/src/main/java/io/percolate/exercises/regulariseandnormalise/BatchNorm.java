package io.percolate.exercises.regulariseandnormalise;

import io.percolate.check.contract.Contract;

/** One batch through a batch norm. */
@Contract(
    id = "batch-norm",
    title = "Batch norm",
    points = 4,
    hints = {
      "Work unit by unit, which is column by column. In training, the column's own mean and variance normalise it; in use, the running ones do. After that, both are the same formula.",
      "Sum the squared distances from the column's mean, squares. Divided by n they normalise this batch; divided by n - 1 they are mixed into the running variance: 0.9 * variance[j] + 0.1 * squares / (n - 1).",
      "The output is gamma[j] * (x[i][j] - m) / Math.sqrt(s + 1e-5) + beta[j]. In use, m and s are mean[j] and variance[j], and the returned books are those that came in."
    })
@FunctionalInterface
public interface BatchNorm {
  /**
   * {@code γ (x − m) / √(s + 1e-5) + β}. In training, {@code m} and {@code s} are the mean and the
   * variance of the batch, unit by unit, and are mixed into the running ones; in use, they are the
   * running ones, which stay.
   *
   * @param x a batch, {@code (examples, units)}; in training at least two examples
   * @param gamma a scale for each unit, {@code (units)}
   * @param beta a shift for each unit, {@code (units)}
   * @param mean the running mean before this batch, {@code (units)}
   * @param variance the running variance before this batch, {@code (units)}
   * @param training true in training, false in use
   * @return the batch normalised, and the running mean and variance after it
   */
  Normalised apply(
      double[][] x,
      double[] gamma,
      double[] beta,
      double[] mean,
      double[] variance,
      boolean training);
}
