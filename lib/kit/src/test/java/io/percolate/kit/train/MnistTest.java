package io.percolate.kit.train;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.RealDigits;
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

  /** Every example but those of one fold, or that fold. */
  private static Examples part(Examples data, int fold, int folds, boolean train) {
    return data.pick(
        IntStream.range(0, data.size()).filter(i -> (i % folds == fold) != train).toArray());
  }
}
