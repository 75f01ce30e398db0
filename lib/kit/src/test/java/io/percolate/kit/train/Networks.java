package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import io.percolate.kit.data.Examples;
import java.util.Random;

/** Small networks and data that tests share. */
final class Networks {

  private Networks() {}

  static Block mlp(int width, int... units) {
    SequentialBlock network = new SequentialBlock().add(Blocks.batchFlattenBlock(width));
    for (int i = 0; i < units.length; i++) {
      network.add(linear(units[i]));
      if (i < units.length - 1) {
        network.add(Activation::relu);
      }
    }
    return network;
  }

  static Block linear(int units) {
    return Linear.builder().setUnits(units).build();
  }

  /** Points in a square, in class 1 where x + y > 1, as {@code (2)}. */
  static Examples corners(int n, long seed) {
    Random random = new Random(seed);
    float[] x = new float[2 * n];
    float[] y = new float[n];
    for (int i = 0; i < n; i++) {
      x[2 * i] = random.nextFloat();
      x[2 * i + 1] = random.nextFloat();
      y[i] = x[2 * i] + x[2 * i + 1] > 1 ? 1 : 0;
    }
    return new Examples(x, new Shape(2), y);
  }

  static float[][] weights(Block network) {
    return network.getParameters().values().stream()
        .map(parameter -> parameter.getArray())
        .map(NDArray::toFloatArray)
        .toArray(float[][]::new);
  }
}
