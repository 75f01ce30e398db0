package io.percolate.kit.plot.network;

import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of a network.
 *
 * @param kind what DJL or its author calls it: {@code Linear}, {@code ReLU}
 * @param settings those that matter, in words; empty for none
 * @param output the shapes that it makes of one example, the batch left out; empty if unknown
 * @param count its own parameters; those that an earlier layer shares with it are counted there
 * @param from the places of the layers before it; none for the input
 * @param parts the blocks that it consists of, where how they are connected can't be seen
 */
public record Layer(
    String kind,
    String settings,
    List<Shape> output,
    Count count,
    List<Integer> from,
    List<Layer> parts) {

  /** The output as it is written: {@code (32, 14, 14)}. */
  public String outputText() {
    return output.stream().map(Layer::text).collect(Collectors.joining(", "));
  }

  static String text(Shape shape) {
    return shape.dimension() == 0 ? "one number" : shape.toString();
  }
}
