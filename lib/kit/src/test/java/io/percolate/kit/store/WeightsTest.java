package io.percolate.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.Initializer;
import io.percolate.kit.notebook.Notebook;
import io.percolate.kit.store.SavedWeights.Weight;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
    Block saved = counting(normalized(), 3);
    Block loaded = initialized(normalized(), 3);
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
    Block saved = counting(mlp(4, 2), 3);
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
    Weights.save(initialized(mlp(4, 2), 3), NO_NOTES, file());
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
    Weights.save(counting(mlp(2), 3), NO_NOTES, file());
    Block loaded = initialized(mlp(2), 3);
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
    Block network = counting(mlp(2), 3);
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
    Block network = initialized(normalized(), 3);
    Block other = initialized(mlp(4, 2), 3);
    Block fresh = normalized();

    assertThat(left(() -> Weights.save(network, NO_NOTES, file()))).isZero();
    assertThat(left(() -> Weights.load(network, file()))).isZero();
    assertThat(left(() -> Weights.read(file()))).isZero();
    assertThat(left(() -> assertMisfit(other, ""))).isZero();
    assertThat(left(() -> assertMisfit(mlp(4, 2), ""))).isZero();
    assertThat(left(() -> Weights.load(fresh, file()))).isEqualTo(6);
    fresh.clear();
  }

  @Test
  void whatLayersShareIsSavedOnce() {
    Weights.save(counting(twice(), 2), NO_NOTES, file());
    Block loaded = initialized(twice(), 2);
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
    Weights.save(counting(normalized(), 3), about, file());

    assertThat(file()).hasSameBinaryContentAs(resource("java.safetensors"));
  }

  @Test
  void aFileTellsWhatItHolds() {
    Weights.save(initialized(mlp(4, 2), 3), Map.of("seed", "7", "data", "digits"), file());
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
  void anotherWidthIsNamedByItsLayer() {
    Weights.save(initialized(mlp(4, 2), 3), NO_NOTES, file());

    assertMisfit(
        initialized(mlp(5, 2), 3),
        "w.safetensors doesn't fit this network: the weight of layer 1 (Linear) is (4, 3) in the file"
            + " and (5, 3) in this network (2 more differences). Build the network as it was when the"
            + " file was saved.");
  }

  @Test
  void aLayerTooFewOrTooManyIsNamed() {
    Weights.save(initialized(mlp(4, 4, 2), 3), NO_NOTES, file());
    assertMisfit(
        initialized(mlp(4, 4), 3),
        "the file has the weight of layer 5 (Linear), (2, 4), and this network hasn't (1 more"
            + " difference).");
    assertMisfit(
        initialized(mlp(4, 4, 2, 2), 3),
        "this network has the weight of layer 7 (Linear), (2, 2), and the file hasn't (1 more"
            + " difference).");
  }

  @Test
  void layersWithinLayersAreNumberedThrough() {
    Weights.save(initialized(new SequentialBlock().add(mlp(4, 2)), 3), NO_NOTES, file());

    assertMisfit(
        initialized(new SequentialBlock().add(mlp(4, 3)), 3),
        "the weight of layer 1.3 (Linear) is");
  }

  @Test
  void anotherTypeIsNamed() {
    Block doubles = mlp(2);
    doubles.initialize(manager, DataType.FLOAT64, new Shape(1, 3));
    Weights.save(doubles, NO_NOTES, file());

    assertMisfit(
        initialized(mlp(2), 3),
        "the weight of layer 1 (Linear) is of type float64 in the file and float32 in this network");
  }

  @Test
  void aBlockMoreInFrontShiftsAllNames() {
    Weights.save(initialized(mlp(4, 2), 3), NO_NOTES, file());

    assertMisfit(
        initialized(
            new SequentialBlock().add(list -> list).addAll(mlp(4, 2).getChildren().values()), 3),
        "they have no name in common. The file begins with the weight of layer 1 (Linear), this"
            + " network with the weight of layer 2 (Linear). Build the network as it was when the"
            + " file was saved.");
  }

  @Test
  void namesOfAnotherLibraryAreShown() {
    assertThatThrownBy(() -> Weights.load(initialized(mlp(2), 3), resource("types.safetensors")))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining("they have no name in common. The file begins with “")
        .hasMessageEndingWith(
            "”, this network with the weight of layer 1 (Linear). Another program saved it; give its"
                + " arrays the names that DJL uses.");
  }

  @Test
  void aRefusedFileChangesNothing() {
    Weights.save(initialized(mlp(4, 2), 3), NO_NOTES, file());
    Block other = counting(mlp(4, 3), 3);
    List<Float> before = numbers(other);
    Block fresh = mlp(4, 3);

    assertMisfit(other, "layer 3");
    assertMisfit(fresh, "layer 3");

    assertThat(numbers(other)).isEqualTo(before);
    assertThat(fresh.isInitialized()).isFalse();
  }

  @Test
  void onlyWhatWasInitialisedForTheFileIsTakenAwayAgain() {
    Weights.save(initialized(mlp(4, 2), 3), NO_NOTES, file());
    Linear trunk = Linear.builder().setUnits(4).build();
    trunk.initialize(manager, DataType.FLOAT32, new Shape(1, 3));
    Linear head = Linear.builder().setUnits(5).build();

    assertMisfit(new SequentialBlock().add(trunk).add(Activation::relu).add(head), "layer 3");

    assertThat(trunk.isInitialized()).isTrue();
    assertThat(head.isInitialized()).isFalse();
  }

  @Test
  void anInputThatANetworkDoesntTakeIsNamed() {
    Weights.save(initialized(new SequentialBlock().add(list -> list), 3), NO_NOTES, file());
    SequentialBlock images =
        new SequentialBlock()
            .add(Conv2d.builder().setKernelShape(new Shape(3, 3)).setFilters(2).build());

    assertMisfit(
        images, "was saved from a network for input [(1, 3)], which this one doesn't take");
    assertThat(images.isInitialized()).isFalse();
  }

  @Test
  void withoutANotedInputTheNetworkMustHaveWeights() {
    assertThatThrownBy(() -> Weights.load(mlp(2), resource("types.safetensors")))
        .isInstanceOf(WeightsException.class)
        .hasMessageStartingWith("This network has no weights yet, and ")
        .hasMessageEndingWith("call initialize(network, data, seed) before loading.");
  }

  @Test
  void onlyWeightsThatAreThereCanBeSaved() {
    assertThatThrownBy(() -> Weights.save(mlp(2), NO_NOTES, file()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no weights yet to save");
    assertThat(file()).doesNotExist();
  }

  @Test
  void notesThatCantBeKeptAreRefused() {
    Block network = initialized(mlp(2), 3);
    assertThatThrownBy(() -> Weights.save(network, Map.of("input", "x"), file()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The note “input” is x; leave it out, the file says so by itself.");
    assertThatThrownBy(() -> Weights.save(network, Collections.singletonMap("seed", null), file()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The note “seed” is null; leave it out.");
  }

  @Test
  void aFailedSaveKeepsTheOldFileAndLeavesNoOther() throws IOException {
    Weights.save(initialized(mlp(2), 3), NO_NOTES, file());
    byte[] before = Files.readAllBytes(file());
    Block broken = initialized(mlp(2), 3);
    NDArray bias = broken.getParameters().get("01Linear_bias").getArray();
    bias.getShape();
    bias.getDataType();
    bias.close();

    assertThatThrownBy(() -> Weights.save(broken, NO_NOTES, file()))
        .isInstanceOf(IllegalStateException.class);

    assertThat(file()).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactly("w.safetensors");
  }

  @Test
  void foldersOnTheWayAreMade() {
    Path deep = folder.resolve("models").resolve("today").resolve("w.safetensors");
    Weights.save(initialized(mlp(2), 3), NO_NOTES, deep);

    assertThat(Weights.read(deep).weights()).hasSize(2);
  }

  @Test
  void whatIsNoFileIsSaid() throws IOException {
    Block network = initialized(mlp(2), 3);
    assertThatThrownBy(() -> Weights.load(network, folder.resolve("none")))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining("There is no file ");
    assertThatThrownBy(() -> Weights.load(network, folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Weights.save(network, NO_NOTES, folder))
        .hasMessageContaining("is a folder");
    Files.writeString(file(), "x");
    assertThatThrownBy(() -> Weights.save(network, NO_NOTES, file().resolve("inside")))
        .isInstanceOf(WeightsException.class)
        .hasMessageStartingWith("Can't write ");
  }

  @Test
  void theTraceBeginsWhereTheFileWasAskedFor() {
    assertThatThrownBy(() -> Weights.read(folder.resolve("none")))
        .satisfies(
            e -> assertThat(e.getStackTrace()[0].getClassName()).doesNotContain("WeightsReader"));
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

  private void assertMisfit(Block network, String message) {
    assertThatThrownBy(() -> Weights.load(network, file()))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining(message);
  }

  /** Linear layers with ReLU between them. */
  private static SequentialBlock mlp(int... units) {
    SequentialBlock network = new SequentialBlock();
    for (int i = 0; i < units.length; i++) {
      if (i > 0) {
        network.add(Activation::relu);
      }
      network.add(Linear.builder().setUnits(units[i]).build());
    }
    return network;
  }

  private static SequentialBlock normalized() {
    return mlp(2).add(BatchNorm.builder().build());
  }

  private static SequentialBlock twice() {
    Linear shared = Linear.builder().setUnits(2).build();
    return new SequentialBlock().add(shared).add(Activation::relu).add(shared);
  }

  private Block initialized(Block network, int inputs) {
    network.initialize(manager, DataType.FLOAT32, new Shape(1, inputs));
    return network;
  }

  /** Initialised with 1, 2, 3 … through all weights. */
  private Block counting(Block network, int inputs) {
    AtomicInteger next = new AtomicInteger(1);
    Initializer count =
        (arrays, shape, type) -> {
          float first = next.getAndAdd((int) shape.size());
          return arrays.arange(first, first + shape.size(), 1, type).reshape(shape);
        };
    network.setInitializer(count, parameter -> true);
    return initialized(network, inputs);
  }

  private static List<Float> numbers(Block network) {
    return network.getParameters().values().stream()
        .flatMap(parameter -> Stream.of(parameter.getArray().toArray()))
        .map(Number::floatValue)
        .toList();
  }

  private float[] answers(Block network) {
    NDArray x = manager.arange(6f).reshape(2, 3);
    NDList output = network.forward(new ParameterStore(manager, false), new NDList(x), false);
    return output.singletonOrThrow().toFloatArray();
  }

  /** How many arrays more there are after something was done. */
  private static int left(Runnable work) {
    try (NDScope scope = new NDScope()) {
      work.run();
      int alive = 0;
      Field resources = NDScope.class.getDeclaredField("resources");
      resources.setAccessible(true);
      for (NDArray array : ((Map<?, ?>) resources.get(scope)).keySet().toArray(NDArray[]::new)) {
        alive += ((PtNDArray) array).isReleased() ? 0 : 1;
        NDScope.unregister(array);
      }
      return alive;
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("DJL's scope keeps its arrays elsewhere now.", changed);
    }
  }
}
