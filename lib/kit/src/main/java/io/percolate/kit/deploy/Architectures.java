package io.percolate.kit.deploy;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.deploy.ModelCard.LayerFacts;
import io.percolate.kit.plot.network.Architecture;
import io.percolate.kit.store.Weights;
import io.percolate.kit.store.WeightsException;
import java.nio.file.Path;
import java.util.List;

/** The layers that a card tells of, and whether a network has them. */
final class Architectures {

  private Architectures() {}

  /**
   * A network's layers.
   *
   * @param input the shape of one example
   */
  static List<LayerFacts> describe(Block network, Shape input) {
    return Architecture.of(network, input).layers().stream()
        .map(l -> new LayerFacts(l.kind(), l.settings(), l.outputText(), l.count().all()))
        .toList();
  }

  static ModelCard loadInto(Block network, Path folder) {
    ModelCard card = ModelFolder.card(folder);
    Path file = ModelFolder.file(folder, card, ModelFolder.WEIGHTS);
    compare(folder, card.layers(), here(network, card, folder));
    try {
      Weights.load(network, file);
    } catch (WeightsException refused) {
      throw new DeployException(refused.getMessage(), refused);
    }
    return card;
  }

  private static List<LayerFacts> here(Block network, ModelCard card, Path folder) {
    try {
      return describe(network, card.input().shape());
    } catch (IllegalArgumentException refused) {
      throw new DeployException(
          "The model in %s takes examples of shape %s, which this network doesn't: %s"
              .formatted(folder, card.input().shape(), refused.getMessage()),
          refused);
    }
  }

  private static void compare(Path folder, List<LayerFacts> saved, List<LayerFacts> here) {
    for (int i = 0; i < Math.max(saved.size(), here.size()); i++) {
      String there = words(saved, i);
      String built = words(here, i);
      if (!there.equals(built)) {
        throw new DeployException(
            "The model in %s has another architecture: its layer %d is %s, and this network's is %s. Build the network as the card's layers say."
                .formatted(folder, i, there, built));
      }
    }
  }

  private static String words(List<LayerFacts> layers, int i) {
    if (i >= layers.size()) {
      return "missing";
    }
    LayerFacts layer = layers.get(i);
    return layer.kind()
        + (layer.settings().isEmpty() ? "" : " of " + layer.settings())
        + " giving "
        + layer.output();
  }
}
