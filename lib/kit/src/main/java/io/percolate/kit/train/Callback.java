package io.percolate.kit.train;

import ai.djl.nn.Block;
import io.percolate.kit.optimizer.Mask;
import java.util.Optional;

/**
 * Follows a run, epoch by epoch, and may end it. A lambda does for the simple ones:
 *
 * <pre>{@code
 * options().callbacks((epoch, network) -> epoch.validationAccuracy() < 0.99)
 * }</pre>
 */
@FunctionalInterface
public interface Callback {

  /**
   * Called after every epoch, when everything about it is measured.
   *
   * @return whether training goes on
   */
  boolean after(Epoch epoch, Block network);

  /** Called once when the run is over, however it ended; may change the network's weights. */
  default void end(Block network) {}

  /**
   * Which weights it keeps at zero after every step of the run, from the first one on; it may
   * update the mask when it is called.
   */
  default Optional<Mask> mask(Block network) {
    return Optional.empty();
  }

  /** One for a new run, for callbacks that remember something of theirs. */
  default Callback fresh() {
    return this;
  }

  /** What the result depends on, for the run's provenance; nothing where it only watches. */
  default Optional<String> settings() {
    return Optional.empty();
  }

  /** What came of it, in a sentence for the run's history; nothing where there is nothing. */
  default Optional<String> outcome() {
    return Optional.empty();
  }
}
