package io.percolate.kit.compress;

import static io.percolate.kit.compress.Pruning.density;
import static io.percolate.kit.compress.Pruning.prune;
import static io.percolate.kit.compress.Pruning.pruneEachLayer;
import static io.percolate.kit.compress.Pruning.pruneGradually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.train.Train;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PruningTest {

  /** Two layers, the second with weights ten times as large. */
  private static Block uneven() {
    Block network = new SequentialBlock().add(Nets.linear(2)).add(Nets.linear(2));
    Train.initialize(network, Nets.points(4, 2, 2, 1), 1);
    Parameters.set(
        network,
        List.of(
            new float[] {0.4f, -0.3f, 0.1f, 0.2f},
            new float[] {9, 9},
            new float[] {1, -2, 3, -4},
            new float[] {0.01f, 9}));
    return network;
  }

  @Test
  void theLargestOfAllStayWhateverTheirSign() {
    Block network = uneven();

    assertThat(prune(network, 0.5)).hasToString("4 of 8 weights kept (50.0 %)");
    assertThat(Nets.weights(network, 0)).containsExactly(0, 0, 0, 0);
    assertThat(Nets.weights(network, 2)).containsExactly(1, -2, 3, -4);
  }

  @Test
  void theLargestOfEachLayerStay() {
    Block network = uneven();
    pruneEachLayer(network, 0.5);

    assertThat(Nets.weights(network, 0)).containsExactly(0.4f, -0.3f, 0, 0);
    assertThat(Nets.weights(network, 2)).containsExactly(0, 0, 3, -4);
  }

  @Test
  void biasesStay() {
    Block network = uneven();
    prune(network, 0.125);

    assertThat(Nets.weights(network, 1)).containsExactly(9, 9);
    assertThat(Nets.weights(network, 3)).containsExactly(0.01f, 9);
    assertThat(Nets.weights(network, 2)).containsExactly(0, 0, 0, -4);
  }

  @Test
  void ofEqualWeightsTheFirstStaySoThatTheDensityIsExact() {
    Block network = Nets.of(6, 5, 1, -1, 1, 1, 1, -1, 1, 1, 1, 1, 1);
    prune(network, 0.25);

    assertThat(Nets.weights(network, 0)).containsExactly(5, 1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void aDensityOfOneKeepsAllAndATinyOneKeepsOne() {
    Block network = Nets.initialized(1);
    List<float[]> before = Nets.all(network);
    prune(network, 1);

    assertThat(Nets.all(network)).usingRecursiveComparison().isEqualTo(before);

    prune(network, 1e-9);

    assertThat(density(network)).isEqualTo(1.0 / 42);
  }

  @Test
  void pruningAgainGoesOnFromWhatIsLeft() {
    Block network = Nets.initialized(1);
    Block atOnce = Nets.initialized(1);
    prune(network, 0.5);
    prune(network, 0.25);
    prune(atOnce, 0.25);

    assertThat(Nets.all(network)).usingRecursiveComparison().isEqualTo(Nets.all(atOnce));
  }

  @Test
  void theScheduleIsCubic() {
    GradualPruning gradual = pruneGradually(0.1, 10);

    assertThat(gradual.densityAfter(0)).isEqualTo(1);
    assertThat(gradual.densityAfter(5)).isCloseTo(0.1 + 0.9 / 8, within(1e-12));
    assertThat(gradual.densityAfter(10)).isEqualTo(0.1);
    assertThat(gradual.densityAfter(11)).isEqualTo(0.1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.0001, 10, Double.NaN})
  void whatIsNoShareToKeepIsRefused(double density) {
    Block network = Nets.initialized(1);

    for (Runnable call :
        List.<Runnable>of(
            () -> prune(network, density),
            () -> pruneEachLayer(network, density),
            () -> pruneGradually(density, 3))) {
      assertThatThrownBy(call::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("A density of " + density)
          .hasMessageContaining("To keep 10 %, say 0.1");
    }
    assertThat(density(network)).isEqualTo(1);
  }

  @Test
  void whatHasNothingToPruneIsRefused() {
    assertThatThrownBy(() -> prune(Nets.mlp(), 0.5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no weights yet");
    Block relu = new SequentialBlock().add(Activation::relu);
    Train.initialize(relu, Nets.points(2, 3, 2, 1), 1);
    assertThatThrownBy(() -> prune(relu, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no matrix and no filter");
    Block diverged = Nets.of(2, 1, Float.NaN, 3, 4);
    assertThatThrownBy(() -> prune(diverged, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this network diverged");
    assertThatThrownBy(() -> pruneGradually(0.5, 0)).hasMessageContaining("take at least 1");
  }
}
