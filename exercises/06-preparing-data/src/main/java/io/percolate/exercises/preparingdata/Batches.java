package io.percolate.exercises.preparingdata;

import io.percolate.check.contract.Contract;
import java.util.List;

/** Rows, cut into batches without losing any. */
@Contract(
    id = "batches",
    title = "Batches that lose nothing",
    points = 3,
    hints = {
      "Step through the places 0, 1, 2, … of the new order by size. Each batch begins at such a place and ends at the next one, or where the rows end. Which row of x stands at place k, and which label of y?",
      "for (int start = 0; start < n; start += size): int end = Math.min(start + size, n), and for k from start to end − 1, row k − start of the batch is x[order[k]] with the label y[order[k]]."
    })
@FunctionalInterface
public interface Batches {
  /**
   * Puts rows into an order and cuts them.
   *
   * @param x features, {@code (n, columns)}, at least one row
   * @param y labels, one a row
   * @param order each of 0, 1, …, {@code n − 1} once: {@code order[k]} is the row that comes at
   *     place {@code k}
   * @param size how many rows a batch has, at least 1; the last batch has what is left
   * @return all rows with their labels, in that order
   */
  List<Batch> of(double[][] x, double[] y, int[] order, int size);
}
