package io.percolate.kit.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.nn.pooling.Pool;
import io.percolate.kit.data.Examples;
import io.percolate.kit.train.Train;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exported models in Python: by {@code PERCOLATE_PYTHON}, or else {@code python3}. What isn't
 * installed there isn't asked, and the test says so.
 */
class PythonTest {

  private static final String PYTHON =
      Optional.ofNullable(System.getenv("PERCOLATE_PYTHON")).orElse("python3");
  private static final int INPUTS = 1000;

  @TempDir Path temp;

  @Test
  void pythonsLoadersAnswerAsTheNetwork() throws Exception {
    Examples data = Models.random(new Shape(2, 8, 8), INPUTS, 4, 3);
    Block network = everyLayer();
    Path folder = temp.resolve("model");
    About about =
        Deploy.about("Sorts noise.")
            .data("noise")
            .input("noise")
            .output("logits")
            .classes("a", "b", "c", "d")
            .tested("the same noise", data);
    Deploy.export(network, Models.trained(network, data), about, folder);
    write(folder.resolve("x.bin"), data.features());
    write(folder.resolve("y.bin"), Train.predict(network, data, Train.crossEntropy()).outputs());
    Map<String, String> said = ask(folder);
    List<String> here =
        said.keySet().stream().filter(who -> !said.get(who).equals("absent")).toList();
    System.out.println("Python's loaders, and how far off their answers are: " + said);
    assumeTrue(!here.isEmpty(), "No Python with torch; name one by PERCOLATE_PYTHON");
    assertThat(here).contains("torch");
    assertThat(here)
        .allSatisfy(who -> assertThat(Double.parseDouble(said.get(who))).isLessThan(1e-4));
  }

  private static Block everyLayer() {
    Block way =
        new SequentialBlock()
            .add(
                Conv2d.builder()
                    .setFilters(4)
                    .setKernelShape(new Shape(3, 3))
                    .optPadding(new Shape(1, 1))
                    .build())
            .add(BatchNorm.builder().build())
            .add(Activation::gelu);
    ParallelBlock residual =
        new ParallelBlock(
            all -> new NDList(all.get(0).singletonOrThrow().add(all.get(1).singletonOrThrow())));
    residual.add(way).add(Blocks.identityBlock());
    return new SequentialBlock()
        .add(Conv2d.builder().setFilters(4).setKernelShape(new Shape(3, 3)).build())
        .add(Activation::relu)
        .add(residual)
        .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
        .add(Pool.avgPool2dBlock(new Shape(2, 2), new Shape(1, 1)))
        .add(Blocks.batchFlattenBlock())
        .add(LayerNorm.builder().build())
        .add(Dropout.builder().optRate(0.3f).build())
        .add(Linear.builder().setUnits(4).build());
  }

  /** Who said what; nothing where there is no Python. */
  private Map<String, String> ask(Path folder) throws IOException, InterruptedException {
    Map<String, String> said = new LinkedHashMap<>();
    Path output = temp.resolve("said.txt");
    Process process;
    try {
      process =
          new ProcessBuilder(PYTHON, script().toString(), folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException absent) {
      return said;
    }
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ");
      boolean absent = words[0].equals("absent");
      said.put(absent ? words[1] : words[0], absent ? "absent" : words[1]);
    }
    return said;
  }

  private static Path script() {
    return Path.of("src/test/python/exported.py").toAbsolutePath();
  }

  private static void write(Path file, float... values) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    Files.write(file, bytes.array());
  }
}
