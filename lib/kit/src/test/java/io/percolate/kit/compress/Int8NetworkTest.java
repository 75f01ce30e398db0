package io.percolate.kit.compress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Garbage;
import io.percolate.kit.engine.LeftArrays;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.store.Weights;
import io.percolate.kit.train.Train;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Int8NetworkTest {

  private static final Examples DATA = Nets.points(50, 4, 3, 5);

  private static float[] outputs(Block network, Examples data) {
    return Train.predict(network, data, Train.crossEntropy()).outputs();
  }

  @Test
  void oneLayerComputesInWholeNumbers() {
    // Scales by hand: weights 1/127 and 0.5/127; inputs from 0 to 1 in 7 bits, 1/127.
    Block network = Nets.of(2, 1, -0.3f, 0.5f, 0.21f);
    Examples one = new Examples(new float[] {1, 0.4f, 0.25f, 0.8f}, new Shape(2), new float[2]);
    float[] got = outputs(Int8Network.dynamic(network), one);
    int[] x = {127, 51, 32, 102}; // round(127 x)
    int[][] w = {{127, -38}, {127, 53}};
    double[] scale = {1 / 127.0, 0.5 / 127};

    for (int example = 0; example < 2; example++) {
      for (int unit = 0; unit < 2; unit++) {
        int sum = w[unit][0] * x[2 * example] + w[unit][1] * x[2 * example + 1];
        assertThat((double) got[2 * example + unit])
            .isCloseTo(sum * scale[unit] / 127, within(1e-6));
      }
    }
  }

  @Test
  void bothWaysAnswerNearlyAsTheNetworkDoes() {
    Block network = Nets.initialized(1);
    float[] exact = outputs(network, DATA);

    assertThat(outputs(Int8Network.dynamic(network), DATA)).containsExactly(exact, within(0.05f));
    assertThat(outputs(Int8Network.calibrated(network, DATA), DATA))
        .containsExactly(exact, within(0.05f))
        .isNotEqualTo(outputs(Int8Network.dynamic(network), DATA));
    assertThat(outputs(network, DATA)).containsExactly(exact);
  }

  @Test
  void whatLiesOutsideTheCalibratedRangeIsCutOff() {
    Block network = Nets.of(1, 1, 2);
    Examples small = new Examples(new float[] {0.5f, 1}, new Shape(1), new float[2]);
    Examples large = new Examples(new float[] {1, 10}, new Shape(1), new float[2]);
    float[] got = outputs(Int8Network.calibrated(network, small), large);

    assertThat(got).containsExactly(new float[] {1, 2, 1, 2}, within(0.02f));
  }

  @Test
  void sequencesWithinAreConvertedAndOtherLayersStay() {
    Block nested = new SequentialBlock().add(Nets.initialized(1)).add(Activation::tanh);
    Train.initialize(nested, DATA, 1);
    Block converted = Int8Network.dynamic(nested);

    assertThat(outputs(converted, DATA)).containsExactly(outputs(nested, DATA), within(0.03f));
    assertThat(converted.getChildren().values())
        .filteredOn(LambdaBlock.class::isInstance)
        .hasSize(2);
  }

  @Test
  void itAnswersTheSameWhateverGarbageWasCollected() {
    Block network = Nets.initialized(1);
    Parameters.set(network, withBiases(Nets.all(network)));
    Block dynamic = Int8Network.dynamic(network);
    Block calibrated = Int8Network.calibrated(network, DATA);
    float[] before = outputs(dynamic, DATA);
    float[] calibratedBefore = outputs(calibrated, DATA);

    Garbage.collect(12, 16, 20, 24, 32);

    assertThat(outputs(dynamic, DATA)).containsExactly(before);
    assertThat(outputs(calibrated, DATA)).containsExactly(calibratedBefore);
  }

  private static List<float[]> withBiases(List<float[]> parameters) {
    parameters.stream().filter(values -> values.length < 10).forEach(bias -> Arrays.fill(bias, 1));
    return parameters;
  }

  @Test
  void answeringLeavesNoArrays() {
    Block converted = Int8Network.calibrated(Nets.initialized(1), DATA);

    assertThat(LeftArrays.left(() -> outputs(converted, DATA))).isZero();
  }

  @Test
  void whatNoFileWouldHoldIsNotSaved(@TempDir Path folder) {
    Block converted = Int8Network.dynamic(Nets.initialized(1));
    Path file = folder.resolve("whole.safetensors");
    assertThatThrownBy(() -> Weights.save(converted, Map.of(), file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("save the network that it was made of");
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCanNotBeConvertedIsRefused() {
    assertThatThrownBy(() -> Int8Network.dynamic(Nets.linear(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this network is a Linear");
    assertThatThrownBy(() -> Int8Network.dynamic(Nets.mlp()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no weights yet");
    Block relu = new SequentialBlock().add(Activation::relu);
    Train.initialize(relu, DATA, 1);
    assertThatThrownBy(() -> Int8Network.dynamic(relu)).hasMessageContaining("no Linear layer");
    assertThatThrownBy(() -> Int8Network.calibrated(Nets.initialized(1), Nets.points(5, 3, 2, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(3)");
    float[] hole = {1, 2, Float.NaN, 3};
    assertThatThrownBy(
            () ->
                Int8Network.calibrated(
                    Nets.initialized(1), new Examples(hole, new Shape(4), new float[1])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("activations of NaN");
    Block converted = Int8Network.dynamic(Nets.initialized(1));
    assertThatThrownBy(() -> Train.fit(converted, DATA, Train.options().quiet()))
        .hasMessageContaining("no weights to train");
  }
}
