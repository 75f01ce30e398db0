package io.percolate.kit.store;

import static io.percolate.kit.store.Networks.counting;
import static io.percolate.kit.store.Networks.initialized;
import static io.percolate.kit.store.Networks.mlp;
import static io.percolate.kit.store.Networks.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import io.percolate.kit.notebook.Notebook;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that aren't loaded and networks that aren't saved: in which words, and what stays. */
class MisfitTest {

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
  void anotherWidthIsNamedByItsLayer() {
    Weights.save(initialized(manager, mlp(4, 2), 3), NO_NOTES, file());

    assertMisfit(
        initialized(manager, mlp(5, 2), 3),
        "w.safetensors doesn't fit this network: the weight of layer 1 (Linear) is (4, 3) in the file"
            + " and (5, 3) in this network (2 more differences). Build the network as it was when the"
            + " file was saved.");
  }

  @Test
  void aLayerTooFewOrTooManyIsNamed() {
    Weights.save(initialized(manager, mlp(4, 4, 2), 3), NO_NOTES, file());
    assertMisfit(
        initialized(manager, mlp(4, 4), 3),
        "the file has the weight of layer 5 (Linear), (2, 4), and this network hasn't (1 more"
            + " difference).");
    assertMisfit(
        initialized(manager, mlp(4, 4, 2, 2), 3),
        "this network has the weight of layer 7 (Linear), (2, 2), and the file hasn't (1 more"
            + " difference).");
  }

  @Test
  void layersWithinLayersAreNumberedThrough() {
    Weights.save(initialized(manager, new SequentialBlock().add(mlp(4, 2)), 3), NO_NOTES, file());

    assertMisfit(
        initialized(manager, new SequentialBlock().add(mlp(4, 3)), 3),
        "the weight of layer 1.3 (Linear) is");
  }

  @Test
  void anotherTypeIsNamed() {
    Block doubles = mlp(2);
    doubles.initialize(manager, DataType.FLOAT64, new Shape(1, 3));
    Weights.save(doubles, NO_NOTES, file());

    assertMisfit(
        initialized(manager, mlp(2), 3),
        "the weight of layer 1 (Linear) is of type float64 in the file and float32 in this network");
  }

  @Test
  void aBlockMoreInFrontShiftsAllNames() {
    Weights.save(initialized(manager, mlp(4, 2), 3), NO_NOTES, file());

    assertMisfit(
        initialized(
            manager,
            new SequentialBlock().add(list -> list).addAll(mlp(4, 2).getChildren().values()),
            3),
        "they have no name in common. The file begins with the weight of layer 1 (Linear), this"
            + " network with the weight of layer 2 (Linear). Build the network as it was when the"
            + " file was saved.");
  }

  @Test
  void namesOfAnotherLibraryAreShown() {
    assertThatThrownBy(
            () -> Weights.load(initialized(manager, mlp(2), 3), resource("types.safetensors")))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining("they have no name in common. The file begins with “")
        .hasMessageEndingWith(
            "”, this network with the weight of layer 1 (Linear). Another program saved it; give its"
                + " arrays the names that DJL uses.");
  }

  @Test
  void aRefusedFileChangesNothing() {
    Weights.save(initialized(manager, mlp(4, 2), 3), NO_NOTES, file());
    Block other = counting(manager, mlp(4, 3), 3);
    List<Float> before = numbers(other);
    Block fresh = mlp(4, 3);

    assertMisfit(other, "layer 3");
    assertMisfit(fresh, "layer 3");

    assertThat(numbers(other)).isEqualTo(before);
    assertThat(fresh.isInitialized()).isFalse();
  }

  @Test
  void onlyWhatWasInitialisedForTheFileIsTakenAwayAgain() {
    Weights.save(initialized(manager, mlp(4, 2), 3), NO_NOTES, file());
    Linear trunk = Linear.builder().setUnits(4).build();
    trunk.initialize(manager, DataType.FLOAT32, new Shape(1, 3));
    Linear head = Linear.builder().setUnits(5).build();

    assertMisfit(new SequentialBlock().add(trunk).add(Activation::relu).add(head), "layer 3");

    assertThat(trunk.isInitialized()).isTrue();
    assertThat(head.isInitialized()).isFalse();
  }

  @Test
  void anInputThatANetworkDoesntTakeIsNamed() {
    Weights.save(
        initialized(manager, new SequentialBlock().add(list -> list), 3), NO_NOTES, file());
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
    Block network = initialized(manager, mlp(2), 3);
    assertThatThrownBy(() -> Weights.save(network, Map.of("input", "x"), file()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The note “input” is x; leave it out, the file says so by itself.");
    assertThatThrownBy(() -> Weights.save(network, Collections.singletonMap("seed", null), file()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The note “seed” is null; leave it out.");
  }

  @Test
  void aFailedSaveKeepsTheOldFileAndLeavesNoOther() throws IOException {
    Weights.save(initialized(manager, mlp(2), 3), NO_NOTES, file());
    byte[] before = Files.readAllBytes(file());
    Block broken = initialized(manager, mlp(2), 3);
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
  void whatIsNoFileIsSaid() throws IOException {
    Block network = initialized(manager, mlp(2), 3);
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
    return Path.of(URI.create(MisfitTest.class.getResource(name).toString()));
  }

  private void assertMisfit(Block network, String message) {
    assertThatThrownBy(() -> Weights.load(network, file()))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining(message);
  }
}
