package io.percolate.kit.train;

import ai.djl.nn.Block;
import io.percolate.kit.store.Weights;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Saves a network's weights while it learns, so that a run of hours survives a power cut, and its
 * best epoch the ones after it.
 */
public final class Checkpoint implements Callback {

  private final Path target;
  private final boolean best;

  private double lowest = Double.POSITIVE_INFINITY;
  private int saved;

  private Checkpoint(Path target, boolean best) {
    this.target = target;
    this.best = best;
  }

  /** Saves into this folder after every epoch: {@code epoch-001.safetensors} and so on. */
  public static Checkpoint every(Path folder) {
    return new Checkpoint(folder, false);
  }

  /**
   * Saves to this file whenever an epoch has the lowest loss until then: on the validation
   * examples, or without any on those trained on.
   */
  public static Checkpoint best(Path file) {
    return new Checkpoint(file, true);
  }

  @Override
  public Callback fresh() {
    return new Checkpoint(target, best);
  }

  @Override
  public boolean after(Epoch epoch, Block network) {
    double loss = Double.isNaN(epoch.validationLoss()) ? epoch.loss() : epoch.validationLoss();
    if (!best) {
      String name = String.format(Locale.ROOT, "epoch-%03d.safetensors", epoch.number());
      save(epoch, network, target.resolve(name));
    } else if (loss < lowest) {
      lowest = loss;
      save(epoch, network, target);
    }
    return true;
  }

  private void save(Epoch epoch, Block network, Path file) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("epoch", Integer.toString(epoch.number()));
    about.put("measured", epoch.toString());
    Weights.save(network, about, file);
    saved = epoch.number();
  }

  @Override
  public Optional<String> outcome() {
    return saved == 0
        ? Optional.empty()
        : Optional.of(
            best
                ? "The weights after epoch %d are in %s.".formatted(saved, target)
                : "The weights after each of %d epochs are in %s.".formatted(saved, target));
  }
}
