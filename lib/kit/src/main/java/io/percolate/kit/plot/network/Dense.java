package io.percolate.kit.plot.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import java.util.ArrayList;
import java.util.List;

/**
 * A network of fully connected layers, and functions between them.
 *
 * @param inputs how many numbers it takes
 * @param layers one for each {@code Linear} block
 * @param total its parameters, in words
 */
public record Dense(int inputs, List<Layer> layers, String total) {

  /**
   * One layer.
   *
   * @param functions what follows it: {@code ReLU}
   * @param weights {@code weights[unit][unit before]}; empty if it has none yet
   * @param biases one for each unit; empty if it has none, or none yet
   */
  public record Layer(
      int units, List<String> functions, long parameters, float[][] weights, float[] biases) {}

  /**
   * Looks at a network, and leaves it as it is.
   *
   * @throws IllegalArgumentException if it has other layers, or doesn't take such examples
   */
  public static Dense of(Block network, Shape oneExample) {
    Architecture architecture = Architecture.of(network, oneExample);
    List<Block> blocks = new ArrayList<>();
    flatten(network, blocks);
    List<Layer> layers = new ArrayList<>();
    int inputs = (int) oneExample.size();
    // The first of the architecture's layers is the input; the others are these blocks, in order.
    for (int i = 0; i < blocks.size(); i++) {
      var seen = architecture.layers().get(i + 1);
      if (blocks.get(i) instanceof Linear linear) {
        int units = (int) seen.output().get(0).size();
        layers.add(
            new Layer(units, List.of(), seen.count().all(), weights(linear), biases(linear)));
      } else if (!layers.isEmpty()) {
        Layer last = layers.remove(layers.size() - 1);
        List<String> functions = new ArrayList<>(last.functions());
        functions.add(seen.kind());
        layers.add(
            new Layer(last.units(), functions, last.parameters(), last.weights(), last.biases()));
      }
    }
    if (layers.isEmpty()) {
      throw new IllegalArgumentException(
          "This network has no Linear layer, so there are no neurons to draw.");
    }
    return new Dense(inputs, layers, architecture.total().sentence());
  }

  private static void flatten(Block block, List<Block> blocks) {
    if (block instanceof SequentialBlock) {
      block.getChildren().values().forEach(child -> flatten(child, blocks));
    } else if (block instanceof Linear || block instanceof LambdaBlock) {
      blocks.add(block);
    } else {
      throw new IllegalArgumentException(
          "Neurons are drawn of Linear layers and functions only, but this network has a %s; use Plot.network."
              .formatted(block.getClass().getSimpleName()));
    }
  }

  private static float[][] weights(Linear linear) {
    Parameter weight = linear.getDirectParameters().get("weight");
    if (!weight.isInitialized()) {
      return new float[0][];
    }
    NDArray array = weight.getArray();
    int units = (int) array.getShape().get(0);
    int before = (int) array.getShape().get(1);
    float[] values = array.toFloatArray();
    float[][] rows = new float[units][before];
    for (int i = 0; i < units; i++) {
      System.arraycopy(values, i * before, rows[i], 0, before);
    }
    return rows;
  }

  private static float[] biases(Linear linear) {
    boolean given =
        linear.getDirectParameters().contains("bias")
            && linear.getDirectParameters().get("bias").isInitialized();
    return given
        ? linear.getDirectParameters().get("bias").getArray().toFloatArray()
        : new float[0];
  }
}
