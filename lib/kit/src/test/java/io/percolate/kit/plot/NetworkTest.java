package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.nn.transformer.TransformerEncoderBlock;
import io.percolate.kit.notebook.Notebook;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class NetworkTest {

  @BeforeAll
  static void keepQuiet() {
    Notebook.start();
  }

  @Test
  void theParametersOfEveryNetworkOfTheLessonsAreCounted() {
    assertThat(Plot.network(mlp(256, 128, 10), new Shape(784)).parameters()).isEqualTo(235_146);
    assertThat(Plot.network(mlp(10, 5, 1), new Shape(10)).parameters()).isEqualTo(171);
    assertThat(Plot.network(mlp(10, 2), new Shape(10)).parameters()).isEqualTo(132);
    assertThat(Plot.network(mlp(128, 10), new Shape(784)).parameters()).isEqualTo(101_770);
    assertThat(Plot.network(mlp(3, 2), new Shape(2)).parameters()).isEqualTo(17);
  }

  @Test
  void layersAreToldWithTheirSettingsShapesAndParameters() {
    assertThat(Plot.network(mlp(3, 2), new Shape(4)).title("Small").alt())
        .isEqualTo(
            "Network “Small”, 23 parameters, 92 bytes as float32: input → (4);"
                + " Linear (3 units) → (3), 15 parameters; ReLU → (3);"
                + " Linear (2 units) → (2), 8 parameters.");
  }

  @Test
  void aConvolutionSaysWhatIsUnusualAboutIt() {
    Block network =
        new SequentialBlock()
            .add(conv(6, 5).optPadding(new Shape(2, 2)).optBias(false).build())
            .add(BatchNorm.builder().build())
            .add(Activation::sigmoid)
            .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
            .add(conv(16, 3).optStride(new Shape(2, 1)).build())
            .add(x -> new NDList(x.head().reshape(-1, 16 * 6 * 12)))
            .add(Dropout.builder().optRate(0.3f).build());

    assertThat(Plot.network(network, new Shape(1, 28, 28)).alt())
        .contains(
            "1,054 parameters (12 of them not trained), 4,216 bytes",
            "Conv2d (6 filters 5 × 5, padding 2, no bias) → (6, 28, 28), 150 parameters",
            "BatchNorm → (6, 28, 28), 24 parameters",
            "sigmoid → (6, 28, 28); maxPool2d → (6, 14, 14)",
            "Conv2d (16 filters 3 × 3, stride 2 × 1) → (16, 6, 12), 880 parameters",
            "flatten → (1152)",
            "Dropout (rate 0.3) → (1152)");
  }

  @Test
  void branchesRunApartAndJoinAgain() {
    Block branch = new SequentialBlock().add(linear(8)).add(Activation::relu).add(linear(8));
    Block residual =
        new ParallelBlock(
            list -> new NDList(list.get(0).head().add(list.get(1).head())),
            List.of(branch, Blocks.identityBlock()));
    Network network =
        Plot.network(new SequentialBlock().add(linear(8)).add(residual), new Shape(3));

    assertThat(network.alt())
        .endsWith("join (element by element) after Linear and Linear → (8).")
        .doesNotContain("identity");
    assertThat(network.parameters()).isEqualTo(32 + 72 + 72);
  }

  @Test
  void branchesSetEndToEndAreRecognised() {
    Block both =
        new ParallelBlock(
            list ->
                new NDList(NDArrays.concat(new NDList(list.get(0).head(), list.get(1).head()), 1)),
            List.of(linear(3), linear(5)));

    assertThat(Plot.network(both, new Shape(2)).alt())
        .contains("join (end to end) after Linear and Linear → (8)");
  }

  @Test
  void aFunctionNobodyNamedIsCalledAFunction() {
    Block network = new SequentialBlock().add(x -> new NDList(x.head().mul(3))).add(linear(1));

    assertThat(Plot.network(network, new Shape(2)).alt()).contains("; function → (2);");
  }

  @Test
  void aBlockOfOnesOwnIsOneBoxWithItsParts() {
    Block network = new TransformerEncoderBlock(16, 4, 32, 0.1f, Activation::gelu);
    Network drawn = Plot.network(network, new Shape(12, 16));

    // Attention 4 · (16 · 16 + 16), two batch norms of 4 · 16, 16 → 32 → 16.
    assertThat(drawn.parameters()).isEqualTo(4 * 272 + 2 * 64 + 544 + 528);
    assertThat(drawn.alt()).contains("TransformerEncoderBlock → (12, 16), 2,288 parameters");
    assertThat(drawn.image().getHeight()).isGreaterThan(Figure.SCALE * 14 * 16);
  }

  @Test
  void recurrentLayersSayHowTheyRun() {
    Block network = LSTM.builder().setStateSize(32).setNumLayers(2).optBidirectional(true).build();

    assertThat(Plot.network(network, new Shape(20, 5)).alt())
        .contains("LSTM (32 states, 2 layers, both ways) → (20, 64)");
  }

  @Test
  void sharedWeightsAreCountedOnce() {
    Block shared = linear(4);
    Block network = new SequentialBlock().add(shared).add(Activation::tanh).add(shared);
    Network drawn = Plot.network(network, new Shape(4));

    assertThat(drawn.parameters()).isEqualTo(20);
    assertThat(drawn.alt()).contains("Linear (4 units, shared) → (4).");
  }

  @Test
  void aNetworkWithoutWeightsHasNoneAfterwards() {
    Block network = mlp(3, 2);
    Parameter weight = network.getParameters().get(0).getValue();
    var initializer = weight.getInitializer();

    Plot.network(network, new Shape(4)).image();

    assertThat(network.isInitialized()).isFalse();
    assertThat(weight.isInitialized()).isFalse();
    assertThat(weight.getShape()).isNull();
    assertThat(weight.getInitializer()).isSameAs(initializer);
    assertThat(Plot.network(network, new Shape(7)).parameters()).isEqualTo(7 * 3 + 3 + 8);
  }

  @Test
  void weightsStayAsTheyAre() {
    try (NDManager manager = NDManager.newBaseManager()) {
      Block network = mlp(3, 2);
      network.initialize(manager, DataType.FLOAT32, new Shape(1, 4));
      NDArray weight = network.getParameters().get(0).getValue().getArray();
      float[] before = weight.toFloatArray();

      Plot.network(network, new Shape(4)).image();

      assertThat(network.getParameters().get(0).getValue().getArray()).isSameAs(weight);
      assertThat(weight.toFloatArray()).isEqualTo(before);
    }
  }

  @Test
  void aHalfInitializedNetworkKeepsItsHalf() {
    try (NDManager manager = NDManager.newBaseManager()) {
      Block trained = linear(3);
      trained.initialize(manager, DataType.FLOAT32, new Shape(1, 4));
      float[] before = trained.getParameters().get(0).getValue().getArray().toFloatArray();
      Block fresh = linear(2);

      assertThat(
              Plot.network(new SequentialBlock().add(trained).add(fresh), new Shape(4))
                  .parameters())
          .isEqualTo(23);
      assertThat(trained.getParameters().get(0).getValue().getArray().toFloatArray())
          .isEqualTo(before);
      assertThat(fresh.isInitialized()).isFalse();
    }
  }

  @Test
  void noRandomNumberIsDrawn() {
    try (NDManager manager = NDManager.newBaseManager()) {
      Engine.getInstance().setRandomSeed(7);
      float[] undisturbed = manager.randomNormal(new Shape(3)).toFloatArray();
      Engine.getInstance().setRandomSeed(7);
      Plot.network(mlp(3, 2), new Shape(4)).image();

      assertThat(manager.randomNormal(new Shape(3)).toFloatArray()).isEqualTo(undisturbed);
    }
  }

  @Test
  void theTableHasARowForEachLayer() {
    Table table = Plot.network(mlp(256, 10), new Shape(784)).table();

    assertThat(table.columnNames())
        .containsExactly("layer", "settings", "output shape", "parameters");
    assertThat(table.stringColumn("layer").asList())
        .containsExactly("input", "Linear", "ReLU", "Linear");
    assertThat(table.stringColumn("output shape").asList())
        .containsExactly("(784)", "(256)", "(256)", "(10)");
    assertThat(table.longColumn("parameters").sum()).isEqualTo(203_530);
    assertThat(table.name()).isEqualTo("Network, 203,530 parameters, 814,120 bytes as float32");
  }

  @Test
  void aDeepNetworkIsHighAndNoWider() {
    SequentialBlock deep = new SequentialBlock();
    for (int i = 0; i < 30; i++) {
      deep.add(linear(64)).add(Activation::relu);
    }
    var shallow = Plot.network(mlp(64, 64), new Shape(64)).image();
    var image = Plot.network(deep, new Shape(64)).image();

    assertThat(image.getWidth()).isLessThan(2 * shallow.getWidth());
    assertThat(image.getHeight()).isGreaterThan(Figure.SCALE * 61 * 40);
  }

  @Test
  void examplesThatDoNotFitAreRefused() {
    Block network = mlp(10);
    assertThatThrownBy(() -> Plot.network(conv(6, 5).build(), new Shape(784)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("can't be drawn for examples of shape (784)")
        .hasMessageContaining("Conv2d (channels, height, width)");
    assertThatThrownBy(() -> Plot.network(network)).hasMessageContaining("new Shape(784)");
    assertThatThrownBy(() -> Plot.network(new SequentialBlock(), new Shape(3)))
        .hasMessage("The network has no layers yet; add some.");
    try (NDManager manager = NDManager.newBaseManager()) {
      network.initialize(manager, DataType.FLOAT32, new Shape(1, 784));
      assertThatThrownBy(() -> Plot.network(network, new Shape(100)))
          .hasMessageContaining("its Linear layer has weights for 784 values, but (100) arrives");
    }
  }

  @Test
  void aRefusedNetworkIsLeftAsItWas() {
    SequentialBlock network = new SequentialBlock().add(linear(5)).add(conv(6, 5).build());

    assertThatThrownBy(() -> Plot.network(network, new Shape(4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(network.getParameters().get(0).getValue().isInitialized()).isFalse();
    assertThat(network.getParameters().get(0).getValue().getShape()).isNull();
  }

  static SequentialBlock mlp(int... units) {
    SequentialBlock network = new SequentialBlock();
    for (int i = 0; i < units.length; i++) {
      network.add(linear(units[i]));
      if (i < units.length - 1) {
        network.add(Activation::relu);
      }
    }
    return network;
  }

  static Linear linear(int units) {
    return Linear.builder().setUnits(units).build();
  }

  private static Conv2d.Builder conv(int filters, int side) {
    return Conv2d.builder().setKernelShape(new Shape(side, side)).setFilters(filters);
  }
}
