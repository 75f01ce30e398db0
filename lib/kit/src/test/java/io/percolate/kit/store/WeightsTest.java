package io.percolate.kit.store;

import static io.percolate.kit.engine.LeftArrays.left;
import static io.percolate.kit.store.Networks.counting;
import static io.percolate.kit.store.Networks.initialized;
import static io.percolate.kit.store.Networks.mlp;
import static io.percolate.kit.store.Networks.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import io.percolate.kit.notebook.Notebook;
import io.percolate.kit.store.SavedWeights.Weight;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

  private static final Map<String, String> NO_NOTES = Map.of();

  @TempDir Path folder;
  private final NDManager manager = NDManager.newBaseManager();

  @BeforeAll
  static void quiet() {
    Notebook.start();
  }

  @AfterEach
  void close() {
    manager.close();
  }

  @Test
  void everyWeightComesBackRunningStatisticsToo() {
    Block saved = counting(manager, normalized(), 3);
    Block loaded = initialized(manager, normalized(), 3);
    loaded.getParameters().get("01Linear_bias").freeze(true);

    Weights.save(saved, NO_NOTES, file());
    Weights.load(loaded, file());

    assertThat(numbers(loaded)).isEqualTo(numbers(saved)).hasSize(6 + 2 + 4 * 2);
    assertThat(loaded.getParameters().get("01Linear_bias").requiresGradient()).isFalse();
    assertThat(loaded.getParameters().get("01Linear_weight").getArray().hasGradient()).isTrue();
    assertThat(loaded.getParameters().get("02BatchNorm_runningVar").getArray().hasGradient())
        .isFalse();
  }

  @Test
  void aNetworkWithoutWeightsIsInitialisedAsTheSavedOneWas() {
    Block saved = counting(manager, mlp(4, 2), 3);
    Block loaded = mlp(4, 2);

    Weights.save(saved, NO_NOTES, file());
    Weights.load(loaded, file());

    assertThat(loaded.getInputShapes()).containsExactly(new Shape(1, 3));
    assertThat(answers(loaded)).isEqualTo(answers(saved));
    assertThat(loaded.getParameters().get("01Linear_weight").getArray().hasGradient()).isTrue();
    loaded.clear();
  }

  @Test
  void loadingDrawsNoRandomNumbers() {
    Weights.save(initialized(manager, mlp(4, 2), 3), NO_NOTES, file());
    Block loaded = mlp(4, 2);
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed(7);
    float[] expected = manager.randomUniform(0, 1, new Shape(3)).toFloatArray();

    engine.setRandomSeed(7);
    Weights.load(loaded, file());

    assertThat(manager.randomUniform(0, 1, new Shape(3)).toFloatArray()).isEqualTo(expected);
    loaded.clear();
    loaded.initialize(manager, DataType.FLOAT32, new Shape(1, 3));
    assertThat(numbers(loaded).get(0)).as("later first weights are random again").isNotZero();
  }

  @Test
  void numbersAreWrittenIntoTheArraysThatAreThere() throws InterruptedException {
    Weights.save(counting(manager, mlp(2), 3), NO_NOTES, file());
    Block loaded = initialized(manager, mlp(2), 3);
    NDArray weight = loaded.getParameters().get("01Linear_weight").getArray();
    NDArray view = weight.reshape(6);
    Thread recording = // as every thread does, all but the one that loaded the engine
        new Thread(
            () -> {
              try (GradientCollector tape = Engine.getEngine("PyTorch").newGradientCollector()) {
                tape.backward(weight.square().sum());
              }
              Weights.load(loaded, file());
            });
    float[] before = weight.toFloatArray();
    recording.start();
    recording.join();

    assertThat(loaded.getParameters().get("01Linear_weight").getArray()).isSameAs(weight);
    assertThat(view.toFloatArray()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(weight.getGradient().toFloatArray()[0]).isEqualTo(2 * before[0]);
  }

  @Test
  void anInterruptLeavesTheFileThatWasThere() {
    Block network = counting(manager, mlp(2), 3);
    Weights.save(network, NO_NOTES, file());
    for (Runnable work :
        List.<Runnable>of(
            () -> Weights.save(network, Map.of("more", "notes"), file()),
            () -> Weights.load(mlp(2), file()))) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(work::run)
          .isInstanceOf(CancellationException.class)
          .hasMessageContaining("Stopped before");
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
    assertThat(Weights.read(file()).about()).doesNotContainKey("more");
  }

  @Test
  void noArrayIsLeftBehind() {
    Block network = initialized(manager, normalized(), 3);
    Block other = initialized(manager, mlp(4, 2), 3);
    Block fresh = normalized();

    assertThat(left(() -> Weights.save(network, NO_NOTES, file()))).isZero();
    assertThat(left(() -> Weights.load(network, file()))).isZero();
    assertThat(left(() -> Weights.read(file()))).isZero();
    assertThat(left(() -> refused(other))).isZero();
    assertThat(left(() -> refused(mlp(4, 2)))).isZero();
    assertThat(left(() -> Weights.load(fresh, file()))).isEqualTo(6);
    fresh.clear();
  }

  @Test
  void whatLayersShareIsSavedOnce() {
    Weights.save(counting(manager, twice(), 2), NO_NOTES, file());
    Block loaded = initialized(manager, twice(), 2);
    Weights.load(loaded, file());

    assertThat(names()).containsExactly("01Linear_weight", "01Linear_bias");
    assertThat(loaded.getParameters().get("03Linear_weight").getArray().toFloatArray())
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void weightsOfEveryTypeComeBack() {
    for (DataType type : List.of(DataType.FLOAT64, DataType.FLOAT16)) {
      Block saved = mlp(2);
      Block loaded = mlp(2);
      saved.initialize(manager, type, new Shape(1, 3));
      loaded.initialize(manager, type, new Shape(1, 3));
      Weights.save(saved, NO_NOTES, file());
      Weights.load(loaded, file());

      assertThat(Weights.read(file()).weights().get(0).type()).isEqualTo(type);
      assertThat(loaded.getParameters().get("01Linear_weight").getArray())
          .isEqualTo(saved.getParameters().get("01Linear_weight").getArray());
    }
  }

  @Test
  void pythonsFileIsLoaded() {
    Block network = mlp(2);
    Weights.load(network, resource("python.safetensors"));

    assertThat(numbers(network)).containsExactly(.125f, .25f, .375f, .5f, .625f, .75f, -1f, 1f);
    network.clear();
  }

  @Test
  void pythonsTypesAreKnown() {
    SavedWeights saved = Weights.read(resource("types.safetensors"));

    assertThat(saved.about()).isEmpty();
    assertThat(saved.weights())
        .contains(
            new Weight("float16", DataType.FLOAT16, new Shape(2, 2)),
            new Weight("bool", DataType.BOOLEAN, new Shape(2, 2)),
            new Weight("empty", DataType.FLOAT32, new Shape(0, 3)),
            new Weight("number", DataType.FLOAT32, new Shape()))
        .hasSize(10);
    assertThat(saved.size()).isEqualTo(8 * 4 + 1);
  }

  /** What {@code weights.py} has read in Python. */
  @Test
  void aFileIsByteForByteWhatPythonReads() throws IOException {
    Map<String, String> about = Map.of("seed", "7", "note", "ä \"quoted\" → 7");
    Weights.save(counting(manager, normalized(), 3), about, file());

    assertThat(file()).hasSameBinaryContentAs(resource("java.safetensors"));
  }

  @Test
  void aFileTellsWhatItHolds() {
    Weights.save(initialized(manager, mlp(4, 2), 3), Map.of("seed", "7", "data", "digits"), file());
    SavedWeights saved = Weights.read(file());

    assertThat(saved.about())
        .containsOnly(
            Map.entry("seed", "7"), Map.entry("data", "digits"), Map.entry("input", "(1, 3)"));
    assertThat(saved)
        .hasToString(
            """
            data: digits
            input: (1, 3)
            seed: 7
            01Linear_weight (4, 3) float32
            01Linear_bias (4) float32
            03Linear_weight (2, 4) float32
            03Linear_bias (2) float32
            26 numbers""");
  }

  @Test
  void foldersOnTheWayAreMade() {
    Path deep = folder.resolve("models").resolve("today").resolve("w.safetensors");
    Weights.save(initialized(manager, mlp(2), 3), NO_NOTES, deep);

    assertThat(Weights.read(deep).weights()).hasSize(2);
  }

  private Path file() {
    return folder.resolve("w.safetensors");
  }

  private static Path resource(String name) {
    return Path.of(URI.create(WeightsTest.class.getResource(name).toString()));
  }

  private List<String> names() {
    return Weights.read(file()).weights().stream().map(Weight::name).toList();
  }

  private static SequentialBlock normalized() {
    return mlp(2).add(BatchNorm.builder().build());
  }

  private static SequentialBlock twice() {
    Linear shared = Linear.builder().setUnits(2).build();
    return new SequentialBlock().add(shared).add(Activation::relu).add(shared);
  }

  private float[] answers(Block network) {
    NDArray x = manager.arange(6f).reshape(2, 3);
    NDList output = network.forward(new ParameterStore(manager, false), new NDList(x), false);
    return output.singletonOrThrow().toFloatArray();
  }

  private void refused(Block network) {
    assertThatThrownBy(() -> Weights.load(network, file())).isInstanceOf(WeightsException.class);
  }
}
