package io.percolate.kit.store;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Parameter;
import io.percolate.kit.store.SavedWeights.Weight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a file's weights are those of a network. */
final class Match {

  private static final String REBUILD = "Build the network as it was when the file was saved.";

  private final Map<String, Parameter> network;
  private final Map<String, Weight> saved = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  private Match(SavedWeights saved, Map<String, Parameter> network) {
    this.network = network;
    saved.weights().forEach(weight -> this.saved.put(weight.name(), weight));
    network.forEach(this::compare);
    for (Weight weight : saved.weights()) {
      if (!network.containsKey(weight.name())) {
        differences.add(
            "the file has %s, %s, and this network hasn't"
                .formatted(Layers.words(weight.name()), weight.shape()));
      }
    }
  }

  /**
   * Checks every name, shape and type.
   *
   * @throws WeightsException if one differs
   */
  static void check(Path file, SavedWeights saved, Map<String, Parameter> network) {
    Match match = new Match(saved, network);
    if (!match.differences.isEmpty()) {
      boolean packed = network.keySet().stream().anyMatch(saved.about()::containsKey);
      throw new WeightsException(
          packed // as a note on a weight says
              ? "The weights in %s are packed; Packing.load(network, file) unpacks them."
                  .formatted(file)
              : "%s doesn't fit this network: %s".formatted(file, match.reason(saved.weights())));
    }
  }

  private String reason(List<Weight> weights) {
    if (!weights.isEmpty()
        && !network.isEmpty()
        && network.keySet().stream().noneMatch(saved::containsKey)) {
      String first = weights.get(0).name();
      return "they have no name in common. The file begins with %s, this network with %s. %s"
          .formatted(
              Layers.words(first),
              Layers.words(network.keySet().iterator().next()),
              Layers.named(first)
                  ? REBUILD
                  : "Another program saved it; give its arrays the names that DJL uses.");
    }
    int more = differences.size() - 1;
    return "%s%s. %s"
        .formatted(
            differences.get(0),
            more == 0 ? "" : " (%d more difference%s)".formatted(more, more == 1 ? "" : "s"),
            REBUILD);
  }

  private void compare(String name, Parameter parameter) {
    Weight weight = saved.get(name);
    NDArray here = parameter.getArray();
    if (weight == null) {
      differences.add(
          "this network has %s, %s, and the file hasn't"
              .formatted(Layers.words(name), here.getShape()));
    } else if (!weight.shape().equals(here.getShape())) {
      differences.add(
          "%s is %s in the file and %s in this network"
              .formatted(Layers.words(name), weight.shape(), here.getShape()));
    } else if (weight.type() != here.getDataType()) {
      differences.add(
          "%s is of type %s in the file and %s in this network"
              .formatted(Layers.words(name), lower(weight.type()), lower(here.getDataType())));
    }
  }

  private static String lower(Object type) {
    return type.toString().toLowerCase(Locale.ROOT);
  }
}
