package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.initializer.Initializer;
import io.percolate.kit.notebook.Notebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NeuronsTest {

  @BeforeAll
  static void keepQuiet() {
    Notebook.start();
  }

  @Test
  void unitsAloneMakeAPicture() {
    assertThat(Plot.neurons(2, 3, 1).title("2-3-1").alt())
        .isEqualTo(
            "Neurons “2-3-1”, each layer fully connected to the next:"
                + " input, 2 units; hidden, 3 units; output, 1 unit.");
  }

  @Test
  void aNetworksParametersAreCounted() {
    assertThat(Plot.neurons(NetworkTest.mlp(3, 2), new Shape(2)).alt())
        .endsWith(
            "input, 2 units; 3 units, ReLU, 9 parameters; 2 units, 8 parameters."
                + " In all 17 parameters, 68 bytes as float32.");
  }

  @Test
  void aWideLayerIsNoHigherThanTenUnits() {
    assertThat(Plot.neurons(784, 10).image().getHeight())
        .isEqualTo(Plot.neurons(10, 10).image().getHeight());
  }

  @Test
  void weightsHaveTheColourOfTheirSign() {
    assertThat(orange(weights(1))).isGreaterThan(1000);
    assertThat(orange(weights(-1))).isLessThan(300); // the legend's sample
    assertThat(orange(Plot.neurons(2, 3, 1))).isZero();
  }

  @Test
  void weightsOfZeroCanBeDrawn() {
    assertThat(weights(0).image().getWidth()).isPositive();
  }

  @Test
  void theNetworkIsLeftAsItIs() {
    Block network = NetworkTest.mlp(3, 2);
    Plot.neurons(network, new Shape(2)).image();

    assertThat(network.isInitialized()).isFalse();
  }

  @Test
  void otherLayersAreRefusedWithAWayOut() {
    Block network = new SequentialBlock().add(BatchNorm.builder().build());

    assertThatThrownBy(() -> Plot.neurons(network, new Shape(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this network has a BatchNorm; use Plot.network");
    assertThatThrownBy(() -> Plot.neurons(3)).hasMessageContaining("two layers or more");
    assertThatThrownBy(() -> Plot.neurons(3, 0)).hasMessageContaining("at least 1, not [3, 0]");
  }

  private static long orange(Neurons neurons) {
    return Pixels.count(neurons.image(), Theme.series(1));
  }

  private static Neurons weights(float value) {
    try (NDManager manager = NDManager.newBaseManager()) {
      Block network = NetworkTest.mlp(3, 2);
      Initializer constant = (m, shape, type) -> m.full(shape, value, type);
      network.setInitializer(constant, Parameter.Type.WEIGHT);
      network.initialize(manager, DataType.FLOAT32, new Shape(1, 2));
      return Plot.neurons(network, new Shape(2));
    }
  }
}
