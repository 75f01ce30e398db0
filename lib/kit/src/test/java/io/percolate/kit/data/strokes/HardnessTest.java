package io.percolate.kit.data.strokes;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.RealDigits;
import io.percolate.kit.data.Split;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How hard the bundled digits are, and how well they teach to read real ones. Prints what it
 * measures.
 */
class HardnessTest {
  private static Split strokes;

  @BeforeAll
  static void readStrokes() {
    strokes = Digits.read(Path.of("../../datasets/digits"));
  }

  @Test
  void strokesTeachAPerceptronToReadRealDigits() {
    Split real = RealDigits.orSkip();
    Block network = trained(perceptron(256, 128, 10), 10);
    assertThat(accuracyOnAll("784-256-128-10", network, real)).isGreaterThan(.88);
  }

  @Test
  @Tag("proof")
  void strokesTeachAConvolutionalNetworkToReadRealDigits() {
    Split real = RealDigits.orSkip();
    Block network = trained(convolutional(), 10);
    assertThat(parameters(network)).isLessThan(250_000);
    assertThat(accuracyOnAll("convolutional", network, real)).isGreaterThan(.93);
  }

  @Test
  void nearestMeanReadsStrokesAsBadlyAsMnist() {
    Examples train = strokes.train();
    float[][] means = new float[10][train.width()];
    for (int i = 0; i < train.size(); i++) {
      float[] mean = means[(int) train.label(i)];
      float[] x = train.features(i);
      for (int j = 0; j < x.length; j++) {
        mean[j] += x[j] / (train.size() / 10f);
      }
    }
    double accuracy = accuracy(i -> nearest(means, strokes.test().features(i)));
    System.out.printf("Strokes on strokes, nearest mean: %.3f%n", accuracy);
    assertThat(accuracy).isBetween(.79, .85);
  }

  @Test
  void softmaxRegressionReadsStrokesAsWellAsMnist() {
    double accuracy = evaluate(trained(perceptron(10), 20), strokes.test()).accuracy();
    System.out.printf("Strokes on strokes, softmax regression: %.3f%n", accuracy);
    assertThat(accuracy).isBetween(.90, .94);
  }

  @Test
  void aPerceptronReadsStrokesAsWellAsMnist() {
    Block network = trained(perceptron(256, 128, 10), 10);
    double accuracy = evaluate(network, strokes.test()).accuracy();
    System.out.printf("Strokes on strokes, 784-256-128-10: %.3f%n", accuracy);
    assertThat(accuracy).isBetween(.955, .99);
  }

  @Test
  @Tag("proof")
  void theNearestNeighbourReadsStrokesAsWellAsMnist() {
    Examples train = strokes.train();
    float[][] all =
        IntStream.range(0, train.size()).mapToObj(train::features).toArray(float[][]::new);
    double accuracy = accuracy(i -> (int) train.label(nearest(all, strokes.test().features(i))));
    System.out.printf("Strokes on strokes, nearest neighbour: %.3f%n", accuracy);
    assertThat(accuracy).isBetween(.945, .98);
  }

  private static Block trained(Block network, int epochs) {
    fit(
        network,
        strokes.train(),
        options().epochs(epochs).batchSize(128).optimizer(adam(1e-3)).seed(7).quiet());
    return network;
  }

  private static Block perceptron(int... units) {
    SequentialBlock network = new SequentialBlock().add(Blocks.batchFlattenBlock(784));
    for (int i = 0; i < units.length; i++) {
      network.add(Linear.builder().setUnits(units[i]).build());
      if (i < units.length - 1) {
        network.add(Activation::relu);
      }
    }
    return network;
  }

  /** LeNet's shape: two convolutions of 5×5 with 16 and 32 filters, then 128 units. */
  private static Block convolutional() {
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
        .add(Linear.builder().setUnits(10).build());
  }

  private static long parameters(Block network) {
    return network.getParameters().values().stream().mapToLong(p -> p.getArray().size()).sum();
  }

  /** No real image was trained on, so that both halves of the set are tests. */
  private static double accuracyOnAll(String name, Block network, Split real) {
    double right =
        evaluate(network, real.train()).accuracy() * real.train().size()
            + evaluate(network, real.test()).accuracy() * real.test().size();
    int count = real.train().size() + real.test().size();
    System.out.printf("Strokes alone, on %,d real digits, %s: %.3f%n", count, name, right / count);
    return right / count;
  }

  private static double accuracy(IntUnaryOperator predict) {
    float[] labels = strokes.test().labels();
    return IntStream.range(0, labels.length)
            .parallel()
            .filter(i -> predict.applyAsInt(i) == labels[i])
            .count()
        / (double) labels.length;
  }

  private static int nearest(float[][] candidates, float[] x) {
    double[] distance = Arrays.stream(candidates).mapToDouble(c -> squared(c, x)).toArray();
    return IntStream.range(0, distance.length)
        .reduce((a, b) -> distance[b] < distance[a] ? b : a)
        .orElseThrow();
  }

  private static float squared(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }
}
