package io.percolate.kit.store;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a file of weights says it holds.
 *
 * @param about notes by name: what was given to {@link Weights#save}, and the network's {@code
 *     input}
 * @param weights what is stored, in the order of the file
 */
public record SavedWeights(Map<String, String> about, List<Weight> weights) {

  /**
   * One stored array.
   *
   * @param name where it belongs; DJL's {@code 02Linear_weight} is the weight of the second block
   * @param type of its numbers
   * @param shape {@code (outputs, inputs)} for a linear layer
   */
  public record Weight(String name, DataType type, Shape shape) {

    long bytes() {
      return shape.size() * type.getNumOfBytes();
    }
  }

  /** Keeps unmodifiable copies. */
  public SavedWeights {
    about = Map.copyOf(about);
    weights = List.copyOf(weights);
  }

  /** How many numbers there are in all. */
  public long size() {
    return weights.stream().mapToLong(weight -> weight.shape().size()).sum();
  }

  /** The notes and a line for each array. */
  @Override
  public String toString() {
    String notes =
        new TreeMap<>(about)
            .entrySet().stream()
                .map(note -> note.getKey() + ": " + note.getValue() + "\n")
                .collect(Collectors.joining());
    String lines =
        weights.stream()
            .map(
                w ->
                    "%s %s %s\n"
                        .formatted(w.name(), w.shape(), w.type().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining());
    return notes + lines + String.format(Locale.ROOT, "%,d numbers", size());
  }
}
