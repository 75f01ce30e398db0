package io.percolate.kit.train;

import static io.percolate.kit.engine.LeftArrays.left;
import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.clipNorm;
import static io.percolate.kit.train.Train.clipValue;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.l1;
import static io.percolate.kit.train.Train.l2;
import static io.percolate.kit.train.Train.momentum;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.patience;
import static io.percolate.kit.train.Train.reproduce;
import static io.percolate.kit.train.Train.sgd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** No array outlives a run but the weights and what the optimizer remembers of them. */
class MemoryTest {

  private static final int WEIGHTS = 4;
  private static final Examples DATA = Networks.corners(100, 1);
  private static final Provenance OTHER = new Provenance("other", 1, "", "", "", "");

  @Test
  void plainDescentLeavesTheWeightsAlone() {
    Block network = Networks.mlp(2, 8, 2);

    assertThat(
            left(
                () -> {
                  Options options = options().epochs(2).optimizer(sgd(0.1)).quiet();
                  fit(network, DATA, options.validate(DATA));
                  evaluate(network, DATA);
                }))
        .isEqualTo(WEIGHTS);
    assertThat(left(() -> evaluate(network, DATA))).isZero();
  }

  @Test
  void adamKeepsThreeArraysAWeight() {
    Block network = Networks.mlp(2, 8, 2);
    Options options = options().epochs(2).optimizer(adam(0.1)).quiet();

    assertThat(left(() -> fit(network, DATA, options))).isEqualTo(WEIGHTS + 3 * WEIGHTS);
    assertThat(left(() -> fit(network, DATA, options))).isZero();
  }

  @Test
  void neitherWayOfAnUpdateLeavesAnything() {
    for (boolean plain : new boolean[] {true, false}) {
      Block network = Networks.mlp(2, 8, 2);
      Options options =
          options()
              .epochs(3)
              .batchSize(32)
              .optimizer(momentum(0.1, 0.9))
              .gradients(l1(1e-4), l2(1e-4), clipNorm(1), clipValue(0.1))
              .validate(DATA)
              .callbacks(patience(1))
              .quiet();
      Supplier<History> run =
          () -> plain ? new Fit(network, DATA, options).plain().run() : fit(network, DATA, options);

      assertThat(left(run::get)).isEqualTo(WEIGHTS + WEIGHTS);
      assertThat(left(run::get)).isZero();
    }
  }

  @Test
  void aRefusedOrBrokenRunLeavesNothing() {
    Block network = Networks.mlp(2, 2);
    Examples oneClass = new Examples(new float[6], DATA.shape(), new float[3]);
    Examples beyond = new Examples(new float[2], DATA.shape(), new float[] {9});
    Options quiet = options().epochs(2).quiet();

    assertThat(left(() -> catchThrowable(() -> fit(network, beyond, quiet)))).isZero();
    assertThat(left(() -> catchThrowable(() -> fit(network, oneClass, quiet)))).isZero();
    assertThat(left(() -> catchThrowable(() -> fit(network, DATA, quiet.validate(beyond)))))
        .isZero();
    assertThat(left(() -> catchThrowable(() -> reproduce(OTHER, network, DATA, quiet)))).isZero();
    Options broken =
        quiet.validate(DATA).optimizer(sgd(0.1)).metric("mine", p -> 1 / p.labels()[999]);
    assertThat(left(() -> catchThrowable(() -> fit(network, DATA, broken)))).isEqualTo(2);
    assertThat(left(() -> catchThrowable(() -> fit(network, DATA, broken)))).isZero();
  }
}
