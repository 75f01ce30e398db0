package io.percolate.kit.store;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import io.percolate.kit.store.SavedWeights.Weight;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Saves a network's weights and loads them again.
 *
 * <p>A file holds every weight under DJL's name for it, with its shape and type: frozen ones and
 * batch norm's running statistics too, and one that layers share once. It holds no architecture: to
 * load it, build the network as it was, with the same blocks in the same order.
 *
 * <pre>{@code
 * Weights.save(network, Map.of("data", "digits", "seed", "7"), Path.of("digits.safetensors"));
 * Weights.load(build(), Path.of("digits.safetensors"));
 * }</pre>
 *
 * @see <a href="https://huggingface.co/docs/safetensors">the safetensors format</a>
 */
public final class Weights {

  private Weights() {}

  /**
   * Writes a file, over one that is there. It appears whole or not at all; folders above it are
   * made.
   *
   * @param about what made these weights: data, seed, settings, versions …; {@code input} is added,
   *     the shape for which the network was initialised
   * @throws IllegalStateException if the network has no weights yet
   * @throws IllegalArgumentException if a layer keeps its weights to itself, or a note is null or
   *     called {@code input}
   * @throws WeightsException if the file can't be written
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
   */
  public static void save(Block network, Map<String, String> about, Path file) {
    if (!network.isInitialized()) {
      throw new IllegalStateException(
          "This network has no weights yet to save: train it first, or initialize it.");
    }
    Map<String, Parameter> weights = Layers.weights(network);
    List<Weight> list =
        weights.entrySet().stream().map(w -> weight(w.getKey(), w.getValue().getArray())).toList();
    Header header = Header.of(Fresh.describe(network, about), list);
    new WeightsWriter(file)
        .write(header, weight -> weights.get(weight.name()).getArray().toByteBuffer(false));
  }

  private static Weight weight(String name, NDArray array) {
    return new Weight(name, array.getDataType(), array.getShape());
  }

  /**
   * Gives a network the weights of a file. They are written into the arrays that it has, so that
   * whoever holds these, an optimizer for one, goes on with them; frozen weights stay frozen. A
   * network without weights is initialised first, as the saved one was, without drawing random
   * numbers.
   *
   * @throws WeightsException if the file can't be read or isn't safetensors, or if a name, shape or
   *     type in it isn't the network's; the network then is as it was
   */
  public static void load(Block network, Path file) {
    WeightsReader.read(
        file,
        source -> {
          load(network, file, source.saved(), source::numbers);
          return network;
        });
  }

  static void load(
      Block network, Path file, SavedWeights content, Supplier<Map<Weight, ByteBuffer>> numbers) {
    Fresh fresh = Fresh.initialize(network, content, file);
    try {
      Map<String, Parameter> weights = Layers.weights(network);
      Match.check(file, content, weights);
      numbers.get().forEach((saved, values) -> fill(weights.get(saved.name()).getArray(), values));
    } catch (RuntimeException refused) {
      fresh.undo();
      throw refused;
    }
  }

  /** In place, which {@code NDArray.set} isn't: it puts other memory under the array. */
  private static void fill(NDArray weight, ByteBuffer numbers) {
    try (NDManager manager = weight.getManager().newSubManager();
        NDArray unrecorded = weight.stopGradient()) {
      unrecorded.set(
          new NDIndex("..."), manager.create(numbers, weight.getShape(), weight.getDataType()));
    }
  }

  /**
   * What a file holds, without its numbers.
   *
   * @throws WeightsException if it can't be read or isn't safetensors
   */
  public static SavedWeights read(Path file) {
    return WeightsReader.read(file, WeightsReader::saved);
  }
}
