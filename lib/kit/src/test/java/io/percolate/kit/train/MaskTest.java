package io.percolate.kit.train;

import static io.percolate.kit.compress.Pruning.prune;
import static io.percolate.kit.compress.Pruning.pruneGradually;
import static io.percolate.kit.engine.LeftArrays.left;
import static io.percolate.kit.train.SameSteps.assertSame;
import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.adamW;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.initialize;
import static io.percolate.kit.train.Train.l2;
import static io.percolate.kit.train.Train.momentum;
import static io.percolate.kit.train.Train.nesterov;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.patience;
import static io.percolate.kit.train.Train.rmsProp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.compress.Pruning;
import io.percolate.kit.data.Examples;
import io.percolate.kit.optimizer.Mask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mask calls gone is zero after every step, on every way of making one. */
class MaskTest {

  private static final Examples DATA = Networks.corners(40, 1);

  private static Block mlp() {
    Block network = Networks.mlp(2, 16, 8, 2);
    initialize(network, DATA, 3);
    return network;
  }

  static Stream<Supplier<Optimizer>> optimizers() {
    return Stream.of(
        () -> adam(1e-2),
        () -> adamW(1e-2, 0.1),
        () -> momentum(0.1, 0.9),
        () -> nesterov(0.1, 0.9),
        () -> rmsProp(1e-2));
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void theScriptKeepsTheZerosOfThePlainStepToTheLastBit(Supplier<Optimizer> optimizer) {
    Mask mask = prune(mlp(), 0.3);

    assertSame(
        MaskTest::mlp,
        DATA,
        () -> options().optimizer(optimizer.get()).mask(mask).gradients(l2(1e-2)),
        true);
    assertSame(
        MaskTest::mlp,
        DATA,
        () -> options().optimizer(optimizer.get()).callbacks(pruneGradually(0.2, 1)),
        true);
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void zerosStayZeroThoughTheOptimizerRemembersGradientsOfBefore(Supplier<Optimizer> optimizer) {
    Block network = mlp();
    Optimizer remembers = optimizer.get();
    fit(network, DATA, options().epochs(3).optimizer(remembers).seed(7).quiet());
    Mask mask = prune(network, 0.25);
    float[][] before = Networks.weights(network);
    fit(network, DATA, options().epochs(3).optimizer(remembers).mask(mask).seed(7).quiet());

    assertThat(same(Mask.of(network), mask)).isTrue();
    assertThat(Networks.weights(network)[0]).isNotEqualTo(before[0]);
    assertThat(mask.density()).isEqualTo(44.0 / 176);
  }

  @Test
  void withoutAMaskTheyWouldNot() {
    Block network = mlp();
    prune(network, 0.25);
    fit(network, DATA, options().epochs(1).seed(7).quiet());

    assertThat(Pruning.density(network)).isGreaterThan(0.5);
  }

  @Test
  void theLoopWrittenOutGivesTheNumbersOfFit() {
    Block byFit = mlp();
    Mask mask = prune(byFit, 0.3);
    fit(byFit, DATA, options().epochs(2).optimizer(adam(1e-2)).mask(mask).seed(7).quiet());
    Block byHand = mlp();
    mask.apply(byHand);
    Optimizer adam = adam(1e-2);
    for (int epoch = 0; epoch < 2; epoch++) {
      for (MiniBatch batch : Train.batches(DATA, 32, 7, epoch)) {
        try (var tape = Train.tape()) {
          tape.backward(Train.loss(Train.crossEntropy(), batch, Train.forward(byHand, batch)));
        }
        Train.step(byHand, adam);
        mask.apply(byHand);
      }
    }

    assertThat(Networks.weights(byHand)).isDeepEqualTo(Networks.weights(byFit));
  }

  @Test
  void gradualPruningFollowsItsScheduleAndEndsAtItsDensity() {
    Block network = Networks.mlp(2, 32, 2);
    StringBuilder seen = new StringBuilder();
    History history =
        fit(
            network,
            DATA,
            options()
                .epochs(5)
                .callbacks(
                    pruneGradually(0.25, 4),
                    (epoch, now) -> {
                      seen.append("%.2f ".formatted(Pruning.density(now)));
                      return true;
                    })
                .seed(7)
                .quiet());

    // 0.25 + 0.75 (1 − e/4)³, to the nearest of 128 weights
    assertThat(seen).hasToString("0.57 0.34 0.27 0.25 0.25 ");
    assertThat(history.outcomes()).containsExactly("Pruned to a density of 0.250");
    assertThat(history.provenance().settings()).contains("pruned to a density of 0.25 over 4");
  }

  @Test
  void aRunThatEndsTooEarlySaysSo() {
    History history =
        fit(mlp(), DATA, options().epochs(1).callbacks(pruneGradually(0.1, 9)).seed(7).quiet());

    assertThat(history.outcomes().get(0)).contains("of the 0.1", "after epoch 9: train longer");
  }

  @Test
  void oneGradualPruningServesTwoRuns() {
    var gradually = pruneGradually(0.25, 2);
    for (int run = 0; run < 2; run++) {
      Block network = mlp();
      fit(network, DATA, options().epochs(2).callbacks(gradually).seed(7).quiet());

      assertThat(Pruning.density(network)).isEqualTo(0.25);
    }
  }

  @Test
  void theBestWeightsThatComeBackHaveNoMoreThanTheMaskLeaves() {
    Block network = mlp();
    Options getsWorse = options().epochs(6).validate(DATA).optimizer(adam(1e-2)).seed(7).quiet();
    fit(network, DATA, getsWorse.callbacks(patience(6), pruneGradually(0.05, 6)));

    assertThat(Pruning.density(network)).isLessThanOrEqualTo(9.0 / 176);
  }

  @Test
  void aFrozenLayerAndALayerThatIsThereTwiceKeepTheirZeros() {
    Block network = mlp();
    Mask mask = prune(network, 0.5);
    network.getChildren().values().get(1).freezeParameters(true);
    fit(network, DATA, options().epochs(2).mask(mask).seed(7).quiet());

    assertThat(same(Mask.of(network), mask)).isTrue();

    Block shared = Networks.linear(4);
    SequentialBlock twice =
        new SequentialBlock()
            .add(Networks.linear(4))
            .add(shared)
            .add(shared)
            .add(Networks.linear(2));
    initialize(twice, DATA, 3);
    Mask ofThree = prune(twice, 0.5);
    fit(twice, DATA, options().epochs(2).mask(ofThree).seed(7).quiet());

    assertThat(ofThree).hasToString("16 of 32 weights kept (50.0 %)");
    assertThat(same(Mask.of(twice), ofThree)).isTrue();
  }

  @Test
  void aMaskOfAnotherNetworkIsRefusedBeforeAnythingIsTrained() {
    Mask other = prune(mlp(), 0.5);
    Block network = Networks.mlp(2, 4, 2);
    initialize(network, DATA, 3);
    float[][] before = Networks.weights(network);

    assertThatThrownBy(() -> fit(network, DATA, options().epochs(1).mask(other).seed(7).quiet()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights of shapes [(16, 2), (8, 16), (2, 8)]")
        .hasMessageContaining("the network has [(4, 2), (2, 4)]");
    assertThat(Networks.weights(network)).isDeepEqualTo(before);
  }

  @Test
  void aRunWithAMaskLeavesNoArrays() {
    Block network = mlp();
    AtomicReference<Mask> mask = new AtomicReference<>();
    Options options = options().epochs(2).optimizer(Train.sgd(0.1)).seed(7).quiet();

    assertThat(left(() -> mask.set(prune(network, 0.5)))).isEqualTo(3); // an array a matrix
    assertThat(left(() -> fit(network, DATA, options.mask(mask.get())))).isZero();
    assertThat(left(() -> mask.get().apply(network))).isZero();
  }

  private static boolean same(Mask one, Mask other) {
    for (int i = 0; i < one.arrays().size(); i++) {
      if (!one.arrays().get(i).contentEquals(other.arrays().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** So that a change of what is masked is noticed here. */
  @Test
  void biasesAreNotPruned() {
    Block network = mlp();
    prune(network, 0.01);

    assertThat(Mask.matrices(network)).hasSize(3);
    assertThat(Mask.matrices(network)).allMatch(p -> p.getType() == Parameter.Type.WEIGHT);
  }
}
