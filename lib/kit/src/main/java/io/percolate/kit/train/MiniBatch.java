package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/**
 * A few examples as arrays, ready for a network.
 *
 * @param manager owns this batch's arrays and what is computed from them
 * @param features {@code (batch, …)}, as the examples are shaped
 * @param labels {@code (batch)}, or {@code (batch, …)} where a label has several values
 */
public record MiniBatch(NDManager manager, NDArray features, NDArray labels)
    implements AutoCloseable {

  /** How many examples there are. */
  public int size() {
    return (int) features.size(0);
  }

  /** Frees this batch's arrays and everything computed from them. */
  @Override
  public void close() {
    manager.close();
  }
}
