package io.percolate.kit.train;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import io.percolate.kit.data.Augment;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.RealDigits;
import io.percolate.kit.data.Split;
import io.percolate.kit.schedule.Schedule;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The multilayer perceptron 784-256-128-10 on real handwriting, where there is some. */
class MnistTest {

  private static Examples images(int count) {
    Examples train = RealDigits.orSkip().train();
    assumeTrue(train.size() >= count, "MNIST here has too few images; skipped.");
    return train.take(count);
  }

  private static Evaluation trained(Examples train, Examples test, int epochs) {
    Block network = Networks.mlp(784, 256, 128, 10);
    fit(network, train, options().epochs(epochs).batchSize(128).optimizer(adam(1e-3)).quiet());
    long parameters =
        network.getParameters().values().stream().mapToLong(p -> p.getArray().size()).sum();
    assertThat(parameters).isEqualTo(235_146);
    return evaluate(network, test);
  }

  @Test
  void twoEpochsReachNineInTen() {
    Examples data = images(5_000);

    assertThat(trained(part(data, 0, 5, true), part(data, 0, 5, false), 2).accuracy())
        .isGreaterThan(0.88);
  }

  @Test
  @Tag("proof")
  void tenEpochsReachNinetyFourAndAHalfPercentOnUnseenImages() {
    Examples data = images(8_000);
    double mean =
        IntStream.range(0, 5)
            .mapToDouble(
                fold ->
                    trained(part(data, fold, 5, true), part(data, fold, 5, false), 10).accuracy())
            .average()
            .orElseThrow();

    System.out.printf("Real digits, 784-256-128-10, five folds of 8,000: %.4f%n", mean);
    assertThat(mean).isGreaterThan(0.945);
  }

  /** About half a minute on two cores; the clock isn't asserted. */
  @Test
  @Tag("proof")
  void aSmallConvolutionalNetworkReadsNinetySevenAndAHalfPercentOfUnseenImages() {
    Split real = Split.stratified(images(8_000), 0.2, 1);
    Augment changes = Augment.images().shift(2).rotate(10).scale(0.9, 1.1);
    Block network = convolutional();
    long start = System.nanoTime();
    fit(
        network,
        changes.apply(real.train(), 2, 1),
        options()
            .epochs(8)
            .batchSize(64)
            .optimizer(adam(3e-3))
            .schedule(Schedule.oneCycle())
            .seed(1)
            .quiet());
    double seconds = (System.nanoTime() - start) / 1e9;
    Evaluation result = evaluate(network, real.test());
    long parameters =
        network.getParameters().values().stream().mapToLong(p -> p.getArray().size()).sum();

    System.out.printf(
        "Real digits, %,d parameters, trained on %,d images in %.0f s: %s%n",
        parameters, real.train().size(), seconds, result);
    assertThat(parameters).isLessThan(250_000);
    assertThat(result.accuracy()).isGreaterThan(0.975);
  }

  private static Block convolutional() {
    SequentialBlock network = new SequentialBlock();
    for (int filters : new int[] {16, 32}) {
      network
          .add(Conv2d.builder().setFilters(filters).setKernelShape(new Shape(5, 5)).build())
          .add(BatchNorm.builder().build())
          .add(Activation::relu)
          .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
    }
    return network
        .add(Blocks.batchFlattenBlock())
        .add(Linear.builder().setUnits(128).build())
        .add(Activation::relu)
        .add(Dropout.builder().optRate(0.3f).build())
        .add(Linear.builder().setUnits(10).build());
  }

  /** Every example but those of one fold, or that fold. */
  private static Examples part(Examples data, int fold, int folds, boolean train) {
    return data.pick(
        IntStream.range(0, data.size()).filter(i -> (i % folds == fold) != train).toArray());
  }
}
