package io.percolate.kit.train;

import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.patience;
import static io.percolate.kit.train.Train.sgd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.store.Weights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallbackTest {

  private static final Examples DATA = Networks.corners(64, 1);

  /** After how many epochs a run with these validation losses ends. */
  private static int end(EarlyStopping stopping, double... losses) {
    Block network = Networks.mlp(2, 2);
    Train.initialize(network, DATA, 1);
    Callback callback = stopping.fresh();
    for (int i = 0; i < losses.length; i++) {
      if (!callback.after(epoch(i + 1, losses[i]), network)) {
        return i + 1;
      }
    }
    return losses.length;
  }

  private static Epoch epoch(int number, double validationLoss) {
    return new Epoch(number, 1, Double.NaN, validationLoss, Double.NaN, Map.of(), 0);
  }

  @Test
  void patienceIsHowManyEpochsInARowMayBeNoBetter() {
    assertThat(end(patience(1), 3, 2, 2, 1)).isEqualTo(3);
    assertThat(end(patience(2), 3, 4, 2, 3, 1)).isEqualTo(5);
    assertThat(end(patience(2), 3, 4, 2, 3, 2.5, 1)).isEqualTo(5);
    assertThat(end(patience(3), 3, 3, 3, 3, 3)).isEqualTo(4);
  }

  @Test
  void lessThanTheMinimumChangeIsNoBetter() {
    EarlyStopping coarse = patience(2).minimumChange(0.5);

    assertThat(end(coarse, 3, 2.8, 2.6, 1)).isEqualTo(3);
    assertThat(end(coarse, 3, 2.8, 2.4, 2.3, 1)).isEqualTo(5);
    assertThat(end(patience(2), 3, 2.8, 2.6, 1)).isEqualTo(4);
  }

  @Test
  void theBestWeightsComeBackAndTheHistorySaysSo() {
    List<List<float[]>> seen = new ArrayList<>();
    Block network = Networks.mlp(2, 8, 2);
    Callback watch =
        (epoch, learner) -> {
          seen.add(Parameters.values(learner));
          return true;
        };
    History history = fit(network, DATA, rising().callbacks(watch, patience(3)));
    int best = best(history);

    assertThat(history.epochs()).hasSize(best + 3);
    assertThat(Parameters.values(network)).usingRecursiveComparison().isEqualTo(seen.get(best - 1));
    assertThat(history.toString())
        .contains("after epoch %d; its weights were put back.".formatted(best));
  }

  /** Learns labels that the validation examples have the other way round: it only gets worse. */
  private static Options rising() {
    float[] swapped = new float[DATA.size()];
    for (int i = 0; i < swapped.length; i++) {
      swapped[i] = 1 - DATA.label(i);
    }
    Examples wrong = new Examples(DATA.features(), DATA.shape(), swapped);
    return options().epochs(50).batchSize(16).optimizer(sgd(0.5)).validate(wrong).seed(3).quiet();
  }

  private static int best(History history) {
    double least = history.epochs().stream().mapToDouble(Epoch::validationLoss).min().getAsDouble();
    return history.epochs().stream()
        .filter(epoch -> epoch.validationLoss() == least)
        .findFirst()
        .orElseThrow()
        .number();
  }

  @Test
  void anInterruptedRunGetsItsBestWeightsBackToo() {
    List<List<float[]>> seen = new ArrayList<>();
    Block network = Networks.mlp(2, 8, 2);
    Callback interrupt =
        (epoch, learner) -> {
          seen.add(Parameters.values(learner));
          if (epoch.number() == 3) {
            Thread.currentThread().interrupt();
          }
          return true;
        };
    TrainingInterrupted stopped =
        catchThrowableOfType(
            TrainingInterrupted.class,
            () -> fit(network, DATA, rising().callbacks(interrupt, patience(10))));

    assertThat(Parameters.values(network))
        .usingRecursiveComparison()
        .isEqualTo(seen.get(best(stopped.history()) - 1));
  }

  @Test
  void aLambdaMayEndARunAndChangeWeightsBetweenEpochs() {
    assertThat(
            fit(Networks.mlp(2, 2), DATA, rising().callbacks((epoch, n) -> epoch.number() < 4))
                .epochs())
        .hasSize(4);

    Block network = Networks.mlp(2, 2);
    Options still = options().epochs(2).batchSize(16).optimizer(sgd(1e-12)).seed(1).quiet();
    fit(
        network,
        DATA,
        still.callbacks(
            (epoch, learner) -> {
              learner.getParameters().get(0).getValue().getArray().set(new float[] {1, 2, 3, 4});
              return true;
            }));
    assertThat(Parameters.values(network).get(0)).containsExactly(1, 2, 3, 4);
    fit(network, DATA, still.epochs(1));
    assertThat(Parameters.values(network).get(0)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void theBestWeightsComeBackWhereTheRunFails() {
    Block network = Networks.mlp(2, 8, 2);
    Options wild =
        rising().schedule((epoch, epochs) -> epoch < 2 ? 1e-3 : 1e35).callbacks(patience(10));

    assertThatThrownBy(() -> fit(network, DATA, wild)).hasMessageContaining("too large");
    for (float[] values : Parameters.values(network)) {
      for (float value : values) {
        assertThat(value).isBetween(-2f, 2f);
      }
    }
  }

  @Test
  void aFailureIsToldAndNotWhatFollowsFromIt() {
    Callback careless =
        new Callback() {
          @Override
          public boolean after(Epoch epoch, Block network) {
            throw new IllegalStateException("mine");
          }

          @Override
          public void end(Block network) {
            throw new IllegalStateException("another");
          }
        };
    assertThatThrownBy(() -> fit(Networks.mlp(2, 2), DATA, rising().callbacks(careless)))
        .hasMessage("mine")
        .satisfies(failed -> assertThat(failed.getSuppressed()[0]).hasMessage("another"));
  }

  @Test
  void blocksMayBeFrozenAndSetFreeBetweenEpochs() {
    for (boolean scripted : new boolean[] {true, false}) {
      Block body = Networks.mlp(2, 8);
      SequentialBlock network = new SequentialBlock().add(body).add(Networks.linear(2));
      List<List<float[]>> seen = new ArrayList<>();
      Callback freezing =
          (epoch, learner) -> {
            seen.add(Parameters.values(body));
            body.freezeParameters(epoch.number() == 1);
            return true;
          };
      Fit run = new Fit(network, DATA, rising().epochs(3).callbacks(freezing));
      (scripted ? run : run.plain()).run();

      assertThat(seen.get(1)).usingRecursiveComparison().isEqualTo(seen.get(0));
      assertThat(seen.get(2).get(0)).isNotEqualTo(seen.get(1).get(0));
    }
    assertThatThrownBy(() -> fit(Networks.mlp(2, 2), DATA, rising().callbacks(doing(true))))
        .hasMessageContaining("no weights to train");
    assertThatThrownBy(() -> fit(Networks.mlp(2, 2), DATA, rising().callbacks(doing(false))))
        .hasMessageContaining("no weights yet");
  }

  private static Callback doing(boolean freeze) {
    return (epoch, network) -> {
      if (freeze) {
        network.freezeParameters(true);
      } else {
        network.clear();
      }
      return true;
    };
  }

  @Test
  void anInterruptWhileACheckpointIsSavedEndsTheRunAsAnyOther(@TempDir Path folder) {
    Callback interrupt =
        (epoch, network) -> {
          Thread.currentThread().interrupt();
          return true;
        };
    Block network = Networks.mlp(2, 2);
    Options saving = rising().callbacks(interrupt, Checkpoint.every(folder));

    assertThatThrownBy(() -> fit(network, DATA, saving)).isInstanceOf(TrainingInterrupted.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> patience(0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> patience(1).minimumChange(-1)).hasMessageContaining("minimum change");
    assertThatThrownBy(
            () -> fit(Networks.mlp(2, 2), DATA, options().quiet().callbacks(patience(1))))
        .hasMessageContaining("add validate(heldOut) to the options");
  }

  @Test
  void checkpointsAreSavedAfterEveryEpochOrWhenBest(@TempDir Path folder) {
    Block network = Networks.mlp(2, 8, 2);
    History history =
        fit(
            network,
            DATA,
            rising()
                .epochs(4)
                .callbacks(
                    Checkpoint.every(folder.resolve("all")),
                    Checkpoint.best(folder.resolve("best.safetensors"))));

    for (int epoch = 1; epoch <= 4; epoch++) {
      assertThat(folder.resolve("all/epoch-00%d.safetensors".formatted(epoch))).exists();
    }
    assertThat(Weights.read(folder.resolve("best.safetensors")).about())
        .containsEntry("epoch", Integer.toString(best(history)));
    Block restored = Networks.mlp(2, 8, 2);
    Weights.load(restored, folder.resolve("all/epoch-004.safetensors"));
    assertThat(Parameters.checksum(restored)).isEqualTo(history.provenance().result());
    assertThat(Files.exists(folder.resolve("all/epoch-005.safetensors"))).isFalse();
  }
}
