package io.percolate.kit.train;

import ai.djl.nn.Block;
import io.percolate.kit.engine.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Ends a run when the validation loss has stopped falling, and puts the best weights back.
 *
 * <p>An epoch is better if its validation loss is below the best one by more than the minimum
 * change. When {@code patience} epochs in a row weren't, the run ends.
 */
public final class EarlyStopping implements Callback {

  private final int patience;
  private final double minimumChange;

  private double best = Double.POSITIVE_INFINITY;
  private int bestEpoch;
  private int waited;
  private List<float[]> bestWeights = List.of();

  private EarlyStopping(int patience, double minimumChange) {
    this.patience = patience;
    this.minimumChange = minimumChange;
  }

  /**
   * Waits this many epochs in a row for a better one.
   *
   * @throws IllegalArgumentException if there is less than one
   */
  static EarlyStopping patience(int epochs) {
    if (epochs < 1) {
      throw new IllegalArgumentException(
          "A patience of %d epochs would end every run at once; take at least 1."
              .formatted(epochs));
    }
    return new EarlyStopping(epochs, 0);
  }

  /**
   * Counts an epoch as better only if its validation loss is lower by more than this.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public EarlyStopping minimumChange(double change) {
    if (!(change >= 0) || Double.isInfinite(change)) {
      throw new IllegalArgumentException(
          "The minimum change is %s; take 0 or a small positive number.".formatted(change));
    }
    return new EarlyStopping(patience, change);
  }

  @Override
  public Callback fresh() {
    return new EarlyStopping(patience, minimumChange);
  }

  @Override
  public boolean after(Epoch epoch, Block network) {
    if (Double.isNaN(epoch.validationLoss())) {
      throw withoutLoss();
    }
    if (epoch.validationLoss() < best - minimumChange || bestEpoch == 0) {
      best = epoch.validationLoss();
      bestEpoch = epoch.number();
      bestWeights = Parameters.values(network);
      waited = 0;
      return true;
    }
    waited++;
    return waited < patience;
  }

  static IllegalArgumentException withoutLoss() {
    return new IllegalArgumentException(
        "Early stopping watches the validation loss, but there is none; add validate(heldOut) to the"
            + " options.");
  }

  @Override
  public void end(Block network) {
    if (bestEpoch > 0) {
      Parameters.set(network, bestWeights);
    }
    bestWeights = List.of();
  }

  @Override
  public Optional<String> settings() {
    return Optional.of(
        "early stopping (patience %s, minimum change %s)".formatted(patience, minimumChange));
  }

  @Override
  public Optional<String> outcome() {
    return bestEpoch == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "Best validation loss %.4f after epoch %d; its weights were put back.",
                best,
                bestEpoch));
  }
}
