package io.percolate.kit.train;

import static io.percolate.kit.train.Train.activations;
import static io.percolate.kit.train.Train.crossEntropy;
import static io.percolate.kit.train.Train.initialize;
import static io.percolate.kit.train.Train.predict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivationsTest {

  /** More than are asked about in one batch. */
  private static final Examples DATA = Networks.corners(1201, 3);

  private static Block network() {
    Block network = Networks.mlp(2, 5, 2);
    initialize(network, DATA, 7);
    return network;
  }

  @Test
  void eachLayerPutsOutExamplesAndTheLastOneTheAnswers() {
    Block network = network();
    List<Examples> layers = activations(network, DATA);

    assertThat(layers)
        .extracting(Examples::shape)
        .containsExactly(new Shape(2), new Shape(5), new Shape(5), new Shape(2));
    assertThat(layers).allMatch(layer -> layer.labels() == DATA.labels());
    assertThat(layers.get(3).features())
        .isEqualTo(predict(network, DATA, crossEntropy()).outputs());
  }

  @Test
  void aLayerIsWhatItsWeightsMakeOfTheOneBefore() {
    Block network = network();
    List<Examples> layers = activations(network, DATA);
    float[] w = network.getParameters().valueAt(0).getArray().toFloatArray();
    float[] b = network.getParameters().valueAt(1).getArray().toFloatArray();

    for (int i : new int[] {0, 600, 1200}) {
      float[] x = DATA.features(i);
      for (int unit = 0; unit < 5; unit++) {
        float sum = w[2 * unit] * x[0] + w[2 * unit + 1] * x[1] + b[unit];
        assertThat(layers.get(1).features(i)[unit]).isCloseTo(sum, offset());
        assertThat(layers.get(2).features(i)[unit]).isCloseTo(Math.max(0, sum), offset());
      }
    }
  }

  @Test
  void nothingIsDropped() {
    Block network = new SequentialBlock().add(Dropout.builder().optRate(0.9f).build());
    network.initialize(
        Torch.engine().newBaseManager(), ai.djl.ndarray.types.DataType.FLOAT32, new Shape(1, 2));

    assertThat(activations(network, DATA).get(0).features()).isEqualTo(DATA.features());
  }

  @Test
  void onlyAChainHasLayersInAnOrder() {
    assertThatThrownBy(() -> activations(Linear.builder().setUnits(2).build(), DATA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SequentialBlock")
        .hasMessageContaining("this is a Linear");
    assertThatThrownBy(() -> activations(Networks.mlp(2, 2), DATA))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no weights yet");
  }

  private static org.assertj.core.data.Offset<Float> offset() {
    return org.assertj.core.data.Offset.offset(1e-5f);
  }
}
