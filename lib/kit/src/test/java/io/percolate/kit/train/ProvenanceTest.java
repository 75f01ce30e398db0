package io.percolate.kit.train;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.clipNorm;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.patience;
import static io.percolate.kit.train.Train.reproduce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.schedule.Schedule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenanceTest {

  private static final Examples DATA = Networks.corners(60, 1);
  private static final Examples FRESH = Networks.corners(40, 2);

  private static Options settings() {
    return options()
        .epochs(5)
        .batchSize(16)
        .optimizer(adam(0.01))
        .schedule(Schedule.cosine())
        .gradients(clipNorm(1))
        .callbacks(patience(2))
        .validate(FRESH)
        .quiet();
  }

  @Test
  void aHistorySaysWhatMadeIt() {
    Provenance made = fit(Networks.mlp(2, 2), DATA, settings().seed(7)).provenance();

    assertThat(made.seed()).isEqualTo(7);
    assertThat(made.settings())
        .isEqualTo(
            "5 epochs, batches of 16, adam(0.01), cross-entropy, cosine(),"
                + " clipNorm(1.0), early stopping (patience 2, minimum change 0.0)");
    assertThat(made.versions())
        .contains("DJL 0.35", "PyTorch 2.7")
        .containsPattern("on \\d+ thread");
    assertThat(made.data()).hasSize(8 + 1 + 8);
    assertThat(made.start()).isNotEqualTo(made.result());
    assertThat(Provenance.of(made.toMap())).isEqualTo(made);
  }

  @Test
  void aSavedNetworkIsMadeAgainToTheLastBit(@TempDir Path folder) {
    Path file = folder.resolve("network.safetensors");
    Block network = Networks.mlp(2, 8, 2);
    Train.save(network, fit(network, DATA, settings().seed(7)), file);

    Block loaded = Networks.mlp(2, 8, 2);
    Provenance made = Train.load(loaded, file);
    Block again = Networks.mlp(2, 8, 2);
    History history = reproduce(made, again, DATA, settings());

    assertThat(history.provenance()).isEqualTo(made);
    assertThat(Parameters.values(again))
        .usingRecursiveComparison()
        .isEqualTo(Parameters.values(loaded));
  }

  @Test
  void whatIsNotTheSameRunIsNamedBeforeAnythingIsTrained() {
    Provenance made = fit(Networks.mlp(2, 8, 2), DATA, settings().seed(7)).provenance();

    assertThatThrownBy(() -> reproduce(made, Networks.mlp(2, 8, 2), FRESH, settings()))
        .hasMessageContaining("its data would be");
    assertThatThrownBy(() -> reproduce(made, Networks.mlp(2, 8, 2), DATA, settings().epochs(6)))
        .hasMessageContaining("its settings would be “6 epochs");
    assertThatThrownBy(() -> reproduce(made, Networks.mlp(2, 9, 2), DATA, settings()))
        .hasMessageContaining("its start would be");
    Block used = Networks.mlp(2, 8, 2);
    fit(used, DATA, settings());
    assertThatThrownBy(() -> reproduce(made, used, DATA, settings()))
        .hasMessageContaining("its start would be");
    assertThatThrownBy(() -> Provenance.of(Map.of("seed", "7")))
        .hasMessageContaining("there is no “data”");
  }

  @Test
  void aRunThatFollowsNoSeedIsFoundOut() {
    double[] moving = {1};
    Block restless =
        new SequentialBlock()
            .add(
                x -> {
                  moving[0] *= 1.01;
                  return new ai.djl.ndarray.NDList(x.singletonOrThrow().mul(moving[0]));
                })
            .add(Networks.mlp(2, 2));
    Provenance made = fit(restless, DATA, settings().seed(7)).provenance();
    restless.clear();

    assertThatThrownBy(() -> reproduce(made, restless, DATA, settings()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("something in it is random and follows no seed");
  }
}
