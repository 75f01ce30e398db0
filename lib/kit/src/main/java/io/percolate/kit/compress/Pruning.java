package io.percolate.kit.compress;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.optimizer.Mask;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the weights away that are nearest to zero, until a density is reached: the share of weights
 * that are left. Matrices and filters are pruned; biases and norms are few, and stay.
 *
 * @see <a href="https://arxiv.org/abs/1506.02626">Han and others, 2015</a>
 */
public final class Pruning {

  private Pruning() {}

  /**
   * Keeps the largest weights of the whole network, wherever they are, and sets the others to zero.
   *
   * @param density the share of weights to keep, above 0 to 1
   * @return what is gone, to keep it so in further training: {@code options().mask(mask)}
   * @throws IllegalArgumentException if there is no such density, nothing to prune, or a weight
   *     that is NaN
   * @throws IllegalStateException if the network wasn't initialized
   */
  public static Mask prune(Block network, double density) {
    check(density);
    cut(Mask.matrices(network), density);
    return Mask.of(network);
  }

  /**
   * Keeps the largest weights of each layer, the same share of all.
   *
   * @see #prune
   */
  public static Mask pruneEachLayer(Block network, double density) {
    check(density);
    Mask.matrices(network).forEach(weight -> cut(List.of(weight), density));
    return Mask.of(network);
  }

  /**
   * Prunes the whole network bit by bit while {@code fit} trains it: after epoch e of these n, the
   * density is {@code d + (1 − d)(1 − e/n)³}. So most goes early, while the network can still mend,
   * and less and less as it gets scarce. What comes after epoch n is fine-tuning.
   *
   * @param density where it ends, above 0 to 1
   * @param epochs after how many it is reached
   * @return a callback for the options; it ends no run
   * @throws IllegalArgumentException if there is no such density, or less than one epoch
   * @see <a href="https://arxiv.org/abs/1710.01878">Zhu and Gupta, 2017</a>
   */
  public static GradualPruning pruneGradually(double density, int epochs) {
    check(density);
    if (epochs < 1) {
      throw new IllegalArgumentException(
          "Gradual pruning over %d epochs has no time for it; take at least 1.".formatted(epochs));
    }
    return new GradualPruning(density, epochs);
  }

  /**
   * The share of weights that aren't zero, 0 to 1, of matrices and filters.
   *
   * @throws IllegalArgumentException if the network has none
   */
  public static double density(Block network) {
    return Mask.of(network).density();
  }

  private static void check(double density) {
    if (!(density > 0 && density <= 1)) {
      throw new IllegalArgumentException(
          "A density of %s isn't a share of weights to keep: it lies above 0, where nothing would be left, and goes to 1, where all stay. To keep 10 %%, say 0.1."
              .formatted(density));
    }
  }

  /** Sets all weights to zero but the largest; of equal ones, the first stay. */
  private static void cut(List<Parameter> weights, double density) {
    List<NDArray> arrays = Parameters.arrays(weights);
    List<float[]> values = arrays.stream().map(NDArray::toFloatArray).toList();
    float[] sizes = sizes(values);
    int kept = Math.max(1, (int) Math.round(density * sizes.length));
    float least = sizes[sizes.length - kept]; // of those that stay
    int equal = 0; // how many of that size may stay
    for (int i = sizes.length - kept; i < sizes.length && sizes[i] == least; i++) {
      equal++;
    }
    for (int w = 0; w < values.size(); w++) {
      float[] layer = values.get(w);
      for (int i = 0; i < layer.length; i++) {
        float size = Math.abs(layer[i]);
        if (size < least || size == least && equal-- <= 0) {
          layer[i] = 0;
        }
      }
      Parameters.set(arrays.get(w), layer);
    }
  }

  private static float[] sizes(List<float[]> values) {
    float[] sizes = new float[values.stream().mapToInt(layer -> layer.length).sum()];
    int next = 0;
    for (float[] layer : values) {
      for (float value : layer) {
        if (Float.isNaN(value)) {
          throw new IllegalArgumentException(
              "A weight is NaN, which is neither large nor small: this network diverged. Train it again, with a smaller learning rate.");
        }
        sizes[next++] = Math.abs(value);
      }
    }
    Arrays.sort(sizes);
    return sizes;
  }
}
