package io.percolate.kit.train;

import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to train. Immutable: each method returns a copy with one setting changed.
 *
 * @param epochs how often every example is seen
 * @param batchSize how many examples make one update
 * @param optimizer turns gradients into steps; a second run with the same one goes on with what it
 *     remembers
 * @param loss what the network is paid for
 * @param validation examples to measure on after every epoch, never trained on
 * @param seed where randomness starts; without one, that of {@link Train#seed}
 * @param silent whether nothing is shown while training
 */
public record Options(
    int epochs,
    int batchSize,
    Optimizer optimizer,
    Loss loss,
    Optional<Examples> validation,
    OptionalInt seed,
    boolean silent) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is less than one epoch or one example a batch
   */
  public Options {
    if (epochs < 1) {
      throw new IllegalArgumentException(
          "%d epochs train nothing; take at least 1.".formatted(epochs));
    }
    if (batchSize < 1) {
      throw new IllegalArgumentException(
          "A batch of %d examples can't be trained on; take at least 1.".formatted(batchSize));
    }
  }

  Options() {
    this(
        10,
        32,
        Train.adam(1e-3),
        Train.crossEntropy(),
        Optional.empty(),
        OptionalInt.empty(),
        false);
  }

  /** With this many passes over the data. */
  public Options epochs(int epochs) {
    return new Options(epochs, batchSize, optimizer, loss, validation, seed, silent);
  }

  /** With this many examples an update. */
  public Options batchSize(int batchSize) {
    return new Options(epochs, batchSize, optimizer, loss, validation, seed, silent);
  }

  /** With this optimizer. */
  public Options optimizer(Optimizer optimizer) {
    return new Options(epochs, batchSize, optimizer, loss, validation, seed, silent);
  }

  /** With this loss. */
  public Options loss(Loss loss) {
    return new Options(epochs, batchSize, optimizer, loss, validation, seed, silent);
  }

  /** Measuring on these examples after every epoch. */
  public Options validate(Examples heldOut) {
    return new Options(epochs, batchSize, optimizer, loss, Optional.of(heldOut), seed, silent);
  }

  /** With everything random following from this seed: first weights, order, dropout. */
  public Options seed(int seed) {
    return new Options(
        epochs, batchSize, optimizer, loss, validation, OptionalInt.of(seed), silent);
  }

  /** Showing nothing. */
  public Options quiet() {
    return new Options(epochs, batchSize, optimizer, loss, validation, seed, true);
  }
}
