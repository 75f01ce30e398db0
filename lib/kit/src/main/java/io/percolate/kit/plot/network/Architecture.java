package io.percolate.kit.plot.network;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A network as it is built: its layers in the order in which an example passes them.
 *
 * @param layers the first is the input
 * @param total all parameters, each once
 */
public record Architecture(List<Layer> layers, Count total) {

  /**
   * Looks at a network. It keeps its weights, and if it has none it has none afterwards; no random
   * number is drawn, unless by a function within the network: those are run on zeros, as DJL does
   * to learn their shapes.
   *
   * @param inputs the shape of one example, or of each part of one that has several
   * @throws IllegalArgumentException if the network doesn't take such examples
   */
  public static Architecture of(Block network, Shape... inputs) {
    if (inputs.length == 0) {
      throw new IllegalArgumentException(
          "Say what the network takes: the shape of one example, such as new Shape(784).");
    }
    if (network.getChildren().isEmpty() && network instanceof SequentialBlock) {
      throw new IllegalArgumentException("The network has no layers yet; add some.");
    }
    Shape[] batch = Arrays.stream(inputs).map(new Shape(1)::addAll).toArray(Shape[]::new);
    try {
      return Loan.during(network, () -> seen(network, batch), batch);
    } catch (RuntimeException refused) {
      String reason = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
      reason = reason.endsWith(".") ? reason : reason + ".";
      throw new IllegalArgumentException(
          ("The network can't be drawn for examples of shape %s: %s See what its first layer takes:"
                  + " Linear wants (values), Conv2d (channels, height, width).")
              .formatted(inputs.length == 1 ? inputs[0] : Arrays.toString(inputs), reason),
          refused);
    }
  }

  private static Architecture seen(Block network, Shape... batch) {
    List<Layer> layers = new Walk().through(network, batch);
    Set<Parameter> each = Collections.newSetFromMap(new IdentityHashMap<>());
    each.addAll(network.getParameters().values());
    return new Architecture(layers, Count.of(each));
  }
}
