package io.percolate.kit.train;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.adamW;
import static io.percolate.kit.train.Train.clipNorm;
import static io.percolate.kit.train.Train.clipValue;
import static io.percolate.kit.train.Train.l1;
import static io.percolate.kit.train.Train.l2;
import static io.percolate.kit.train.Train.momentum;
import static io.percolate.kit.train.Train.nesterov;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.rmsProp;
import static io.percolate.kit.train.Train.sgd;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.nn.pooling.Pool;
import io.percolate.kit.data.Examples;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.schedule.Schedule;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever known layers a network is stacked from, and however it is trained. */
class RandomNetworksProperties {

  private static final int CLASSES = 4;

  @Property(tries = 40, shrinking = ShrinkingMode.OFF, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void aScriptGivesTheBitsOfThePlainCalls(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean images = random.nextBoolean();
    Shape shape =
        images ? new Shape(1 + random.nextInt(3), 8, 8) : new Shape(1 + random.nextInt(9));
    Examples data = data(shape, random.split());
    SameSteps.assertSame(() -> network(images, seed), data, () -> settings(seed), true);
  }

  private static Block network(boolean images, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SequentialBlock network = new SequentialBlock();
    for (int layers = images ? 1 + random.nextInt(4) : 0; layers > 0; layers--) {
      network.add(imageLayer(random));
    }
    network.add(Blocks.batchFlattenBlock());
    for (int layers = random.nextInt(5); layers > 0; layers--) {
      network.add(layer(random));
    }
    return network.add(Linear.builder().setUnits(CLASSES).build());
  }

  private static Block imageLayer(SplittableRandom random) {
    Shape one = new Shape(1, 1);
    Shape three = new Shape(3, 3);
    return switch (random.nextInt(5)) {
      case 0 -> Pool.maxPool2dBlock(three, one, one);
      case 1 -> Pool.avgPool2dBlock(three, one, one);
      case 2 -> BatchNorm.builder().build();
      case 3 -> activation(random);
      default ->
          Conv2d.builder()
              .setFilters(1 + random.nextInt(4))
              .setKernelShape(three)
              .optPadding(one)
              .optBias(random.nextBoolean())
              .build();
    };
  }

  private static Block layer(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> Dropout.builder().optRate((float) random.nextDouble(0.9)).build();
      case 1 -> BatchNorm.builder().build();
      case 2 -> LayerNorm.builder().build();
      case 3 -> new SequentialBlock().add(layer(random)).add(activation(random));
      case 4 -> activation(random);
      default ->
          Linear.builder().setUnits(1 + random.nextInt(12)).optBias(random.nextBoolean()).build();
    };
  }

  private static Block activation(SplittableRandom random) {
    List<Supplier<Block>> all =
        List.of(
            Activation::reluBlock,
            Activation::sigmoidBlock,
            Activation::tanhBlock,
            Activation::geluBlock,
            Activation::seluBlock,
            Activation::softPlusBlock,
            () -> Activation.leakyReluBlock(0.2f),
            () -> new SequentialBlock().add(Activation::relu));
    return all.get(random.nextInt(all.size())).get();
  }

  private static Options settings(long seed) {
    SplittableRandom random = new SplittableRandom(~seed);
    Options options =
        switch (random.nextInt(6)) {
          case 0 -> options().optimizer(sgd(0.05));
          case 1 -> options().optimizer(momentum(0.02, 0.9));
          case 2 -> options().optimizer(nesterov(0.02, 0.8));
          case 3 -> options().optimizer(rmsProp(0.003));
          case 4 -> options().optimizer(adamW(0.003, 0.1));
          default -> options().optimizer(adam(0.003));
        };
    List<GradientRule> rules = List.of(l1(1e-3), l2(1e-2), clipNorm(0.5), clipValue(0.1));
    for (GradientRule rule : rules) {
      options = random.nextInt(3) == 0 ? options.gradients(rule) : options;
    }
    return random.nextBoolean() ? options.schedule(Schedule.cosine()) : options;
  }

  private static Examples data(Shape shape, SplittableRandom random) {
    int size = 18 + 2 * random.nextInt(20); // even, so never one more than whole batches
    float[] x = new float[(int) (size * shape.size())];
    float[] y = new float[size];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextDouble(-2, 2);
    }
    for (int i = 0; i < size; i++) {
      y[i] = i % CLASSES;
    }
    return new Examples(x, shape, y);
  }
}
