package io.percolate.kit.compress;

import static io.percolate.kit.train.Train.initialize;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Small networks with chosen weights. */
final class Nets {

  private Nets() {}

  static Block linear(int units) {
    return Linear.builder().setUnits(units).build();
  }

  static Examples points(int n, int width, int classes, long seed) {
    Random random = new Random(seed);
    float[] x = new float[n * width];
    float[] y = new float[n];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextFloat();
    }
    for (int i = 0; i < n; i++) {
      y[i] = i % classes;
    }
    return new Examples(x, new Shape(width), y);
  }

  /** 4-6-3 with a ReLU. */
  static SequentialBlock mlp() {
    return new SequentialBlock().add(linear(6)).add(Activation::relu).add(linear(3));
  }

  static Block initialized(int seed) {
    Block network = mlp();
    initialize(network, points(4, 4, 3, 1), seed);
    return network;
  }

  static SequentialBlock convolutions() {
    return new SequentialBlock()
        .add(Conv2d.builder().setFilters(5).setKernelShape(new Shape(3, 3)).build())
        .add(BatchNorm.builder().build())
        .add(Activation::relu)
        .add(Blocks.batchFlattenBlock())
        .add(linear(2));
  }

  /** One linear layer without a bias, of these weights. */
  static Block of(int inputs, float... weights) {
    Block network =
        new SequentialBlock()
            .add(Linear.builder().setUnits(weights.length / inputs).optBias(false).build());
    initialize(network, points(2, inputs, 2, 1), 1);
    Parameters.set(network, List.of(weights));
    return network;
  }

  static float[] weights(Block network, int place) {
    return network.getParameters().valueAt(place).getArray().toFloatArray();
  }

  static List<float[]> all(Block network) {
    return network.getParameters().values().stream()
        .map(Parameter::getArray)
        .map(array -> array.toFloatArray())
        .toList();
  }

  static long zeros(float[] weights) {
    return Arrays.stream(box(weights)).filter(w -> w == 0).count();
  }

  private static Float[] box(float[] values) {
    Float[] boxed = new Float[values.length];
    Arrays.setAll(boxed, i -> values[i]);
    return boxed;
  }
}
