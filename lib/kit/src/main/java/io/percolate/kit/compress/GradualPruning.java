package io.percolate.kit.compress;

import ai.djl.nn.Block;
import io.percolate.kit.optimizer.Mask;
import io.percolate.kit.train.Callback;
import io.percolate.kit.train.Epoch;
import java.util.Locale;
import java.util.Optional;

/** Prunes while training; see {@link Pruning#pruneGradually}. */
public final class GradualPruning implements Callback {

  private final double density;
  private final int epochs;
  private Optional<Mask> mask = Optional.empty(); // of the run that it follows

  GradualPruning(double density, int epochs) {
    this.density = density;
    this.epochs = epochs;
  }

  /** The density after an epoch, of a network that was dense. */
  public double densityAfter(int epoch) {
    double left = 1 - Math.min(1, (double) epoch / epochs);
    return density + (1 - density) * left * left * left;
  }

  @Override
  public Callback fresh() {
    return new GradualPruning(density, epochs);
  }

  @Override
  public Optional<Mask> mask(Block network) {
    mask = Optional.of(Mask.of(network));
    return mask;
  }

  @Override
  public boolean after(Epoch epoch, Block network) {
    Pruning.prune(network, densityAfter(epoch.number()));
    mask.ifPresent(kept -> kept.update(network));
    return true;
  }

  @Override
  public Optional<String> settings() {
    return Optional.of("pruned to a density of %s over %s epochs".formatted(density, epochs));
  }

  @Override
  public Optional<String> outcome() {
    return mask.map(
        kept ->
            String.format(
                Locale.ROOT,
                "Pruned to a density of %.3f%s",
                kept.density(),
                kept.density() > density + 0.001
                    ? String.format(
                        Locale.ROOT,
                        " of the %s that is reached after epoch %d: train longer",
                        density,
                        epochs)
                    : ""));
  }
}
