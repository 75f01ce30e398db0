package io.percolate.kit.train;

import static io.percolate.kit.train.Networks.linear;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import io.percolate.kit.data.Examples;
import java.util.Random;

/** Networks and data so small that each update can be made in both ways. */
final class Small {
  static final int EXAMPLES = 40;
  static final int CLASSES = 3;

  private Small() {}

  static Block classifier(Block middle) {
    return new SequentialBlock().add(middle).add(Blocks.batchFlattenBlock()).add(linear(CLASSES));
  }

  static Conv2d conv(int filters, boolean bias) {
    return Conv2d.builder()
        .setFilters(filters)
        .setKernelShape(new Shape(3, 3))
        .optPadding(new Shape(1, 1))
        .optStride(new Shape(2, 1))
        .optBias(bias)
        .build();
  }

  static Block small() {
    return new SequentialBlock().add(linear(8)).add(Activation::relu).add(linear(CLASSES));
  }

  static Examples random(Shape shape, int classes, long seed) {
    Random random = new Random(seed);
    float[] x = new float[(int) (EXAMPLES * shape.size())];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextGaussian();
    }
    return new Examples(x, shape, labels(EXAMPLES, classes, seed));
  }

  static float[] labels(int count, int classes, long seed) {
    Random random = new Random(-seed);
    float[] labels = new float[count];
    for (int i = 0; i < count; i++) {
      labels[i] = random.nextInt(classes);
    }
    return labels;
  }
}
