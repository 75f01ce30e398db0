package io.percolate.kit.optimizer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Script;
import io.percolate.kit.engine.Torch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which weights of a network are gone: they are zero, and stay exactly zero through every step of
 * training, whatever the optimizer remembers of them. Biases and norms aren't touched.
 *
 * <p>{@code fit} heeds it by {@code options().mask(mask)}; in the loop written out, {@code
 * mask.apply(network)} after each {@code step} does the same. It fits every network of the same
 * blocks, and not only the one that it was taken from.
 */
public final class Mask {

  private final NDManager manager = Torch.managerFor(this);
  private final List<NDArray> gone = new ArrayList<>(); // for each matrix, true where it has none
  private final Script script;
  private long size;
  private long kept;

  private Mask(Block network) {
    for (NDArray weight : Parameters.arrays(matrices(network))) {
      gone.add(manager.create(new boolean[(int) weight.size()], weight.getShape()));
    }
    List<String> lines = IntStream.range(0, gone.size()).mapToObj(i -> line("gone", i, i)).toList();
    script = new Script(manager, List.of("w", "gone"), "unused", lines);
  }

  /**
   * Takes down which weights of a network are zero now.
   *
   * @throws IllegalArgumentException if the network has no weights to mask
   * @throws IllegalStateException if it wasn't initialized
   */
  public static Mask of(Block network) {
    Mask mask = new Mask(network);
    mask.update(network);
    return mask;
  }

  /** The weights that a mask may be for: matrices and filters, each once. */
  public static List<Parameter> matrices(Block network) {
    if (!network.isInitialized()) {
      throw new IllegalStateException(
          "This network has no weights yet: call initialize(network, data, seed), or fit it.");
    }
    List<Parameter> matrices = Parameters.all(network).filter(Mask::isMatrix).toList();
    if (matrices.isEmpty()) {
      throw new IllegalArgumentException(
          "This network has no matrix and no filter whose weights could go; add a Linear block.");
    }
    return matrices;
  }

  private static boolean isMatrix(Parameter parameter) {
    return parameter.getType() == Parameter.Type.WEIGHT
        && parameter.getArray().getShape().dimension() > 1;
  }

  /** Takes down anew which weights are zero; runs that heed this mask go on with it as it is. */
  public void update(Block network) {
    List<NDArray> weights = weights(network);
    size = 0;
    kept = 0;
    for (int i = 0; i < weights.size(); i++) {
      float[] values = weights.get(i).toFloatArray();
      boolean[] zero = new boolean[values.length];
      for (int k = 0; k < values.length; k++) {
        zero[k] = values[k] == 0;
        kept += zero[k] ? 0 : 1;
      }
      size += values.length;
      try (NDArray fresh = manager.create(zero, gone.get(i).getShape())) {
        gone.get(i).set(new NDIndex("..."), fresh); // in place, for scripts that hold it
      }
    }
  }

  /**
   * Sets the weights that are gone to zero.
   *
   * @throws IllegalArgumentException if the network isn't of the same blocks
   */
  public void apply(Block network) {
    List<NDArray> views = weights(network).stream().map(NDArray::stopGradient).toList();
    Torch.withoutGradients(() -> script.run(manager, 0, List.of(views, gone)));
    views.forEach(NDArray::close);
  }

  private List<NDArray> weights(Block network) {
    List<NDArray> weights = Parameters.arrays(matrices(network));
    if (!weights.stream()
        .map(NDArray::getShape)
        .toList()
        .equals(gone.stream().map(NDArray::getShape).toList())) {
      throw new IllegalArgumentException(
          "This mask is for weights of shapes %s, but the network has %s; take one by Mask.of(network)."
              .formatted(shapes(gone), shapes(weights)));
    }
    return weights;
  }

  private static List<String> shapes(List<NDArray> arrays) {
    return arrays.stream().map(array -> array.getShape().toString()).toList();
  }

  /**
   * The same in a script, after a step: its lines, which know the weights as {@code w}.
   *
   * @param name of the list of {@link #arrays()}
   * @param trained what {@code w} stands for
   */
  public List<String> lines(String name, Block network, List<Parameter> trained) {
    weights(network); // or it says why they don't fit
    List<Parameter> matrices = matrices(network);
    return IntStream.range(0, trained.size())
        .filter(i -> matrices.contains(trained.get(i)))
        .mapToObj(i -> line(name, i, matrices.indexOf(trained.get(i))))
        .toList();
  }

  private static String line(String name, int weight, int place) {
    return "%1$s_%2$s = torch.masked_fill_(w[%2$s], %1$s[%3$s], 0.)".formatted(name, weight, place);
  }

  /** True where a weight is gone, an array for each matrix; they stay the same arrays. */
  public List<NDArray> arrays() {
    return gone;
  }

  /** The share of weights that are left, 0 to 1. */
  public double density() {
    return (double) kept / size;
  }

  /** How many are left. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%,d of %,d weights kept (%.1f %%)", kept, size, 100 * density());
  }
}
