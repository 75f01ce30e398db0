package io.percolate.kit.store;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.Initializer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes room for weights in a network that has none: a file notes the input that it was made for.
 */
final class Fresh {

  private static final String INPUT = "input";
  private static final Pattern SHAPE = Pattern.compile("\\(((?:-?\\d{1,9})(?:, -?\\d{1,9})*)\\)");

  private final Map<Parameter, Initializer> initializers = new IdentityHashMap<>();

  private Fresh(Block network) {
    for (Parameter parameter : network.getParameters().values()) {
      if (!parameter.isInitialized()) {
        initializers.put(parameter, parameter.getInitializer());
      }
    }
  }

  /** Notes with the network's input among them, such as {@code input: (1, 784)}. */
  static Map<String, String> describe(Block network, Map<String, String> about) {
    Map<String, String> notes = new TreeMap<>();
    about.forEach(
        (name, text) -> {
          if (name == null || text == null || name.equals(INPUT)) {
            throw new IllegalArgumentException(
                "The note “%s” is %s; leave it out%s."
                    .formatted(
                        name, text, INPUT.equals(name) ? ", the file says so by itself" : ""));
          }
          notes.put(name, text);
        });
    Shape[] inputs = network.getInputShapes();
    notes.put(INPUT, Arrays.stream(inputs).map(Shape::toString).collect(Collectors.joining(" ")));
    return notes;
  }

  /**
   * Gives a network that has no weights zeros of the right shapes; one that has them stays.
   *
   * @throws WeightsException if it doesn't take the input that the file notes
   */
  static Fresh initialize(Block network, SavedWeights saved, Path file) {
    Fresh fresh = new Fresh(network);
    if (!network.isInitialized()) {
      fresh.fill(network, inputs(saved, file), file);
    }
    return fresh;
  }

  private void fill(Block network, Shape[] inputs, Path file) {
    initializers.keySet().forEach(parameter -> parameter.setInitializer(Initializer.ZEROS));
    try {
      network.initialize(NDManager.newBaseManager(), DataType.FLOAT32, inputs);
    } catch (RuntimeException refused) {
      undo();
      throw new WeightsException(
          "%s was saved from a network for input %s, which this one doesn't take (%s)."
              .formatted(file, Arrays.toString(inputs), refused.getMessage()),
          refused);
    } finally {
      initializers.forEach(Parameter::setInitializer);
    }
  }

  private static Shape[] inputs(SavedWeights saved, Path file) {
    Shape[] inputs =
        SHAPE
            .matcher(saved.about().getOrDefault(INPUT, ""))
            .results()
            .map(shape -> shape.group(1).split(", "))
            .map(sizes -> new Shape(Arrays.stream(sizes).mapToLong(Long::parseLong).toArray()))
            .toArray(Shape[]::new);
    if (inputs.length == 0) {
      throw new WeightsException(
          ("This network has no weights yet, and %s doesn't say for which input it was saved; call"
                  + " initialize(network, data, seed) before loading.")
              .formatted(file));
    }
    return inputs;
  }

  /** Takes away again what was made, and nothing else. */
  void undo() {
    initializers.keySet().forEach(Parameter::close);
  }
}
