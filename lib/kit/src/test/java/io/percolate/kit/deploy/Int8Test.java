package io.percolate.kit.deploy;

import static io.percolate.kit.train.Train.adam;
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
import io.percolate.kit.data.Split;
import io.percolate.kit.train.History;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What weights in bytes cost and bring, on digits. */
class Int8Test {

  @TempDir Path temp;

  private final Split digits = Digits.load();

  @Test
  void bytesAreAQuarterOfTheSizeAndTellDigitsAsFloatsDo() throws Exception {
    Path folder = exported(mlp(), digits.train().take(2000));
    double size = Files.size(folder.resolve("model-int8.onnx"));
    assertThat(size / Files.size(folder.resolve("model.onnx"))).isBetween(0.24, 0.27);
    assertAgreement(folder, 0.99);
  }

  @Test
  void convolutionsInBytesTellDigitsAsFloatsDo() throws Exception {
    assertAgreement(exported(cnn(), digits.train().take(1000)), 0.98);
  }

  /** Prints a table; how fast is for a reader to judge. */
  @Test
  @Tag("proof")
  void speedIsMeasured() throws Exception {
    System.out.println(
        "| network | examples at once | TorchScript | ONNX | ONNX int8 | int8 ÷ ONNX |\n"
            + "|---|--:|--:|--:|--:|--:|");
    measure("784-256-128-10", exported(mlp(), digits.train().take(500)));
    measure("784-2048-2048-10", exported(wide(), digits.train().take(500)));
    measure("two convolutions", exported(cnn(), digits.train().take(500)));
  }

  private void measure(String network, Path folder) throws Exception {
    try (DeployedModel script = Deploy.load(folder);
        OnnxRuntime floats = runtime(folder, "model.onnx");
        OnnxRuntime bytes = runtime(folder, "model-int8.onnx")) {
      for (int size : new int[] {1, 32, 256}) {
        Examples some = digits.test().take(size);
        Shape shape = new Shape(size).addAll(some.shape());
        float[][] rows = new float[size][];
        Arrays.setAll(rows, some::features);
        double[] rates =
            rates(
                size,
                () -> script.predict(rows),
                () -> floats.run(some.features(), shape),
                () -> bytes.run(some.features(), shape));
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %,.0f | %,.0f | %,.0f | %.2f |%n",
            network,
            size,
            rates[0],
            rates[1],
            rates[2],
            rates[2] / rates[1]);
      }
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  /** Examples per second: each one's best of nine rounds in turns, the first not counted. */
  private static double[] rates(int size, Work... works) throws Exception {
    double[] best = new double[works.length];
    for (int round = 0; round < 10; round++) {
      for (int k = 0; k < works.length; k++) {
        double rate = size * rate(works[k]);
        best[k] = round == 0 ? 0 : Math.max(best[k], rate);
      }
    }
    return best;
  }

  private static double rate(Work work) throws Exception {
    long start = System.nanoTime();
    int runs = 0;
    while (System.nanoTime() - start < 200_000_000L) {
      work.run();
      runs++;
    }
    return runs / ((System.nanoTime() - start) / 1e9);
  }

  private static OnnxRuntime runtime(Path folder, String name) throws Exception {
    return new OnnxRuntime(Files.readAllBytes(folder.resolve(name)));
  }

  private void assertAgreement(Path folder, double least) throws Exception {
    Examples test = digits.test();
    Shape batch = new Shape(test.size()).addAll(test.shape());
    try (OnnxRuntime floats = runtime(folder, "model.onnx");
        OnnxRuntime bytes = runtime(folder, "model-int8.onnx")) {
      float[] expected = floats.run(test.features(), batch);
      float[] actual = bytes.run(test.features(), batch);
      int same = 0;
      double most = 0;
      double off = 0;
      for (int i = 0; i < test.size(); i++) {
        same += highest(expected, 10 * i) == highest(actual, 10 * i) ? 1 : 0;
      }
      for (int i = 0; i < expected.length; i++) {
        most = Math.max(most, Math.abs(expected[i]));
        off = Math.max(off, Math.abs(expected[i] - actual[i]));
      }
      assertThat(off).isGreaterThan(0).isLessThan(0.05 * most);
      assertThat((double) same / test.size()).isGreaterThan(least);
    }
  }

  private static int highest(float[] values, int from) {
    int best = 0;
    for (int k = 1; k < 10; k++) {
      best = values[from + k] > values[from + best] ? k : best;
    }
    return best;
  }

  private Path exported(Block network, Examples train) {
    History history =
        fit(network, train, options().epochs(2).optimizer(adam(1e-3)).seed(7).quiet());
    About about =
        Deploy.about("Reads a digit.")
            .data("digits")
            .input("ink, 0 to 1")
            .output("logits")
            .classes("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
            .tested("digits by others", digits.test());
    Path folder = temp.resolve("digits" + network.hashCode());
    Deploy.export(network, history, about, folder);
    return folder;
  }

  private static Block mlp() {
    return dense(256, 128);
  }

  private static Block wide() {
    return dense(2048, 2048);
  }

  private static Block dense(int first, int second) {
    return new SequentialBlock()
        .add(Blocks.batchFlattenBlock(784))
        .add(Linear.builder().setUnits(first).build())
        .add(Activation::relu)
        .add(Linear.builder().setUnits(second).build())
        .add(Activation::relu)
        .add(Linear.builder().setUnits(10).build());
  }

  private static Block cnn() {
    Shape two = new Shape(2, 2);
    return new SequentialBlock()
        .add(Conv2d.builder().setFilters(16).setKernelShape(new Shape(3, 3)).build())
        .add(Activation::relu)
        .add(Pool.maxPool2dBlock(two, two))
        .add(Conv2d.builder().setFilters(32).setKernelShape(new Shape(3, 3)).build())
        .add(Activation::relu)
        .add(Pool.maxPool2dBlock(two, two))
        .add(Blocks.batchFlattenBlock())
        .add(Linear.builder().setUnits(10).build());
  }
}
