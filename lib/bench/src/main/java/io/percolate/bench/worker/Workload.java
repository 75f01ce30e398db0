package io.percolate.bench.worker;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import java.util.Locale;

/** What is trained: a network, its data's shape, and a run as short as a lesson's. */
public enum Workload {
  /** The lessons' perceptron on digits. */
  MLP("784-256-128-10", new Shape(1, 28, 28), 10, 128, 3) {
    @Override
    public Block network() {
      return perceptron(shape, 256, 128, classes);
    }
  },
  /** LeNet's shape on digits. */
  CNN("two convolutions", new Shape(1, 28, 28), 10, 128, 1) {
    @Override
    public Block network() {
      return convolutional(classes);
    }
  },
  /** A network so small that calling it is most of the work; each epoch is one full batch. */
  TINY("10-10-2", new Shape(10), 2, 1000, 500) {
    @Override
    public Block network() {
      return perceptron(shape, 10, classes);
    }
  };

  /** What people call it. */
  public final String title;

  /** The shape of one example, without the batch. */
  public final Shape shape;

  /** How many classes there are to tell apart. */
  public final int classes;

  /** Examples an update. */
  public final int batchSize;

  /** A lesson's training is about as long. */
  public final int epochs;

  Workload(String title, Shape shape, int classes, int batchSize, int epochs) {
    this.title = title;
    this.shape = shape;
    this.classes = classes;
    this.batchSize = batchSize;
    this.epochs = epochs;
  }

  /** The network, still without weights, ending in one logit a class. */
  public abstract Block network();

  /** The name by which a worker knows it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Workload of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  private static Block perceptron(Shape input, int... units) {
    SequentialBlock network = new SequentialBlock();
    network.add(Blocks.batchFlattenBlock(input.size()));
    for (int i = 0; i < units.length; i++) {
      network.add(Linear.builder().setUnits(units[i]).build());
      if (i < units.length - 1) {
        network.add(Activation::relu);
      }
    }
    return network;
  }

  private static Block convolutional(int classes) {
    SequentialBlock network = new SequentialBlock();
    for (int filters : new int[] {16, 32}) {
      network
          .add(Conv2d.builder().setFilters(filters).setKernelShape(new Shape(5, 5)).build())
          .add(Activation::relu)
          .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
    }
    return network
        .add(Blocks.batchFlattenBlock())
        .add(Linear.builder().setUnits(128).build())
        .add(Activation::relu)
        .add(Linear.builder().setUnits(classes).build());
  }
}
