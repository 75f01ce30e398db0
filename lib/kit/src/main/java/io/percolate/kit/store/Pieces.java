package io.percolate.kit.store;

import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import io.percolate.kit.store.SavedWeights.Weight;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arrays of a safetensors file as they stand there, for whoever writes a weight in another way
 * than number by number: in fewer bits, or without its zeros.
 *
 * @param about notes by name; the network's {@code input} is among them
 * @param numbers of each array, little-endian, each in a direct buffer of its own
 */
public record Pieces(Map<String, String> about, Map<Weight, ByteBuffer> numbers) {

  /** A network's weights by DJL's names, each once, in its order. */
  public static Map<String, Parameter> weights(Block network) {
    return Layers.weights(network);
  }

  /**
   * Writes a file as {@link Weights#save} does, of these arrays.
   *
   * @param network what they are the weights of
   * @throws WeightsException if the file can't be written
   */
  public void save(Block network, Path file) {
    Header header = Header.of(Fresh.describe(network, about), List.copyOf(numbers.keySet()));
    new WeightsWriter(file).write(header, weight -> numbers.get(weight).duplicate());
  }

  /**
   * Reads a file's arrays.
   *
   * @throws WeightsException if it can't be read or isn't safetensors
   */
  public static Pieces read(Path file) {
    return WeightsReader.read(file, source -> new Pieces(source.saved().about(), source.numbers()));
  }

  /**
   * Gives a network these arrays as its weights, as {@link Weights#load} does.
   *
   * @param file where they come from, for what is said if they don't fit
   * @throws WeightsException if a name, shape or type isn't the network's; it then is as it was
   */
  public void load(Block network, Path file) {
    SavedWeights content = new SavedWeights(about, List.copyOf(numbers.keySet()));
    Weights.load(network, file, content, () -> numbers);
  }

  /** Keeps the arrays in their order. */
  public Pieces {
    about = Map.copyOf(about);
    numbers = new LinkedHashMap<>(numbers);
  }
}
