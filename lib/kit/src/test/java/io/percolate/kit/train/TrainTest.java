package io.percolate.kit.train;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.batches;
import static io.percolate.kit.train.Train.crossEntropy;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.evaluateRegression;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.forward;
import static io.percolate.kit.train.Train.initialize;
import static io.percolate.kit.train.Train.loss;
import static io.percolate.kit.train.Train.meanSquaredError;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.probabilities;
import static io.percolate.kit.train.Train.sgd;
import static io.percolate.kit.train.Train.step;
import static io.percolate.kit.train.Train.tape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import ai.djl.TrainingDivergedException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.norm.Dropout;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import io.percolate.kit.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TrainTest {

  private static final Examples DATA = Networks.corners(300, 1);
  private static final Examples FRESH = Networks.corners(200, 2);

  private static Options quick() {
    return options().epochs(2).batchSize(32).seed(7).quiet();
  }

  @Test
  void theLoopWrittenOutGivesTheSameNumbersToTheLastBit() {
    for (Optimizer[] pair : new Optimizer[][] {{adam(0.01), adam(0.01)}, {sgd(0.1), sgd(0.1)}}) {
      Block fitted = withDropout();
      History history = fit(fitted, DATA, quick().optimizer(pair[0]).validate(FRESH));

      Block written = withDropout();
      List<Double> losses = new ArrayList<>();
      initialize(written, DATA, 7);
      for (int epoch = 0; epoch < 2; epoch++) {
        for (MiniBatch batch : batches(DATA, 32, 7, epoch)) {
          try (GradientCollector tape = tape()) {
            NDArray logits = forward(written, batch);
            NDArray loss = loss(crossEntropy(), batch, logits);
            tape.backward(loss);
            losses.add((double) loss.getFloat());
          }
          step(written, pair[1]);
        }
      }

      assertThat(Networks.weights(written)).isDeepEqualTo(Networks.weights(fitted));
      assertThat(history.batchLosses()).containsExactly(losses.toArray(Double[]::new));
    }
  }

  private static Block withDropout() {
    return new SequentialBlock()
        .add(Networks.mlp(2, 16))
        .add(Dropout.builder().optRate(0.3f).build())
        .add(Networks.mlp(16, 2));
  }

  @Test
  void itLearnsAndReportsWhatItDid() {
    Block network = Networks.mlp(2, 16, 2);
    History history = fit(network, DATA, quick().epochs(20).optimizer(adam(0.01)).validate(FRESH));

    Evaluation result = evaluate(network, FRESH);
    assertThat(result.accuracy()).isGreaterThan(0.95);
    assertThat(history.last().validationAccuracy()).isEqualTo(result.accuracy());
    assertThat(history.last().validationLoss()).isEqualTo(result.loss());
    assertThat(history.updates()).isEqualTo(20 * 10);
    assertThat(history.last().loss()).isLessThan(history.epochs().get(0).loss());
    assertThat(history.toTable().doubleColumn("loss").get(19)).isEqualTo(history.last().loss());
  }

  @Test
  void anEpochsLossIsTheMeanOverItsExamplesNotOverItsBatches() {
    History history = fit(Networks.mlp(2, 2), DATA, quick().epochs(1).batchSize(299));

    double[] batches = history.batchLosses();
    assertThat(batches).hasSize(2);
    assertThat(history.last().loss()).isEqualTo((299 * batches[0] + batches[1]) / 300);
  }

  @Test
  void theSameSeedGivesTheSameRunAndAnotherSeedAnotherOne() {
    double[] once = fit(Networks.mlp(2, 8, 2), DATA, quick()).batchLosses();
    double[] again = fit(Networks.mlp(2, 8, 2), DATA, quick()).batchLosses();
    double[] other = fit(Networks.mlp(2, 8, 2), DATA, quick().seed(8)).batchLosses();

    assertThat(again).isEqualTo(once);
    assertThat(other).isNotEqualTo(once);
  }

  @Test
  void withoutASeedOfItsOwnARunTakesTheSeedSetLast() {
    Options unseeded = options().epochs(1).quiet();
    Train.seed(8);
    double[] implied = fit(Networks.mlp(2, 8, 2), DATA, unseeded).batchLosses();

    assertThat(implied).isEqualTo(fit(Networks.mlp(2, 8, 2), DATA, unseeded.seed(8)).batchLosses());
  }

  @Test
  void aSecondFitGoesOnWhereTheFirstEnded() {
    Block network = Networks.mlp(2, 8, 2);
    double first = fit(network, DATA, quick().epochs(5)).last().loss();

    assertThat(fit(network, DATA, quick().epochs(5)).epochs().get(0).loss()).isLessThan(first);
  }

  @Test
  void numbersAreLearnedWithMeanSquaredError() {
    Examples line = new Examples(new float[] {0, 1, 2, 3}, new Shape(1), new float[] {1, 3, 5, 7});
    Options exact = options().epochs(500).batchSize(4).optimizer(sgd(0.1)).seed(1).quiet();
    History history = fit(Networks.mlp(1, 1), line, exact.loss(meanSquaredError()).validate(line));

    assertThat(history.last().validationLoss()).isLessThan(1e-6);
    assertThat(history.last().accuracy()).isNaN();
  }

  @Test
  void meanSquaredErrorCarriesNoHalf() {
    Examples one = new Examples(new float[] {1}, new Shape(1), new float[] {3});
    for (MiniBatch batch : batches(one, 1, 0, 0)) {
      NDArray answer = batch.manager().create(new float[][] {{1}});
      assertThat(loss(meanSquaredError(), batch, answer).getFloat()).isEqualTo(4);
    }
  }

  @Test
  void anInterruptEndsTheRunWithinABatchAndTrainingGoesOnLater() {
    AtomicInteger forwards = new AtomicInteger();
    Block network =
        new SequentialBlock()
            .add(
                x -> {
                  if (forwards.incrementAndGet() == 5) {
                    Thread.currentThread().interrupt();
                  }
                  return x;
                })
            .add(Networks.mlp(2, 2));
    TrainingInterrupted stopped =
        catchThrowableOfType(
            TrainingInterrupted.class, () -> fit(network, DATA, quick().epochs(1000)));

    assertThat(stopped.history().updates()).isBetween(1, 5);
    assertThat(stopped).hasMessageContaining("keeps what it learned");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(fit(network, DATA, quick()).updates()).isEqualTo(20);
    assertThat(evaluate(network, FRESH).predictions()).hasSize(200);
  }

  @Test
  void aLossThatStopsBeingANumberSaysWhatToTry() {
    Options wild = quick().epochs(50).optimizer(sgd(1e30));

    assertThatThrownBy(() -> fit(Networks.mlp(2, 16, 2), DATA, wild))
        .isInstanceOf(TrainingDivergedException.class)
        .hasMessageContaining("smaller step than sgd(1.0E30)");
  }

  @Test
  void aLastStepThatLosesTheWeightsIsNoResult() {
    float[] large = DATA.features().clone();
    for (int i = 0; i < large.length; i++) {
      large[i] *= 1_000;
    }
    Examples steep = new Examples(large, DATA.shape(), DATA.labels());
    Options one = quick().epochs(1).batchSize(300).optimizer(sgd(1e38));

    assertThatThrownBy(() -> fit(Networks.mlp(2, 4, 2), steep, one))
        .isInstanceOf(TrainingDivergedException.class)
        .hasMessageContaining("network.clear()");
  }

  @Test
  void whatHasNoValueIsNoNumberInSilence() {
    Block log = new SequentialBlock().add(x -> new NDList(x.singletonOrThrow().log()));
    Supplier<Block> network = () -> new SequentialBlock().add(log).add(Networks.mlp(2, 2));
    Examples negative = new Examples(new float[] {-1, -1}, new Shape(2), new float[1]);
    Block trained = network.get();
    fit(trained, DATA, quick());

    assertThatThrownBy(() -> evaluate(trained, negative))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("example 0", "is NaN", "a logarithm");
    assertThatThrownBy(() -> fit(network.get(), DATA, quick().validate(negative)))
        .hasMessageContaining("is NaN");
    Examples all = new Examples(new float[] {-1, -1, -1, -1}, new Shape(2), new float[] {0, 1});
    assertThatThrownBy(() -> fit(network.get(), all, quick()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("The loss on the first batch", "is NaN", "network.clear()");
  }

  @Test
  void theWrittenLoopSaysWhatDoesNotFit() {
    Block network = Networks.linear(2);
    initialize(network, DATA, 1);
    Examples threes = new Examples(new float[6], new Shape(3), new float[2]);
    Examples beyond = new Examples(new float[4], new Shape(2), new float[] {0, 5});

    for (MiniBatch batch : batches(threes, 2, 0, 0)) {
      assertThatThrownBy(() -> forward(network, batch))
          .hasMessageContaining("doesn't take examples of shape (3)");
    }
    for (MiniBatch batch : batches(beyond, 2, 0, 0)) {
      NDArray output = forward(network, batch);
      assertThatThrownBy(() -> loss(crossEntropy(), batch, output))
          .hasMessageContainingAll("(2, 2)", "labels of shape (2)", "Target 5 is out of bounds");
      assertThatThrownBy(() -> loss(meanSquaredError(), batch, output))
          .hasMessageContaining("mean squared error can't compare");
      assertThatThrownBy(() -> loss(Own.SUMLESS, batch, output))
          .hasMessageContaining("came to shape (2, 2); end it with mean()");
      try (GradientCollector tape = tape()) {
        NDArray apart = output.mean();
        assertThatThrownBy(() -> tape.backward(apart)).hasMessageContaining("nothing on the tape");
      }
      assertThatThrownBy(() -> step(network, Optimizer.adagrad().build()))
          .hasMessageContaining("DJL's Adagrad doesn't work");
    }
  }

  /** A loss that isn't one number. */
  private static final class Own extends Loss {
    static final Loss SUMLESS = new Own();

    Own() {
      super("own");
    }

    @Override
    public NDArray evaluate(NDList labels, NDList predictions) {
      return predictions.singletonOrThrow().square();
    }
  }

  @Test
  void anyThreadMayTrainAndAsk() {
    Block network = Networks.mlp(2, 8, 2);
    double[] here = fit(Networks.mlp(2, 8, 2), DATA, quick()).batchLosses();
    double[] there =
        CompletableFuture.supplyAsync(() -> fit(network, DATA, quick()).batchLosses()).join();

    assertThat(there).isEqualTo(here);
    assertThat(evaluate(network, FRESH).labels()).hasSize(200);
  }

  @Test
  void aSecondTapeSaysThatOneIsOpen() {
    try (GradientCollector first = tape()) {
      assertThat(first).isNotNull();
      assertThatThrownBy(Train::tape).hasMessageContaining("Another tape is still open");
    }
    tape().close();
  }

  @Test
  void metricsOfOnesOwnAreMeasuredOnTheValidationExamples() {
    Options measured =
        quick()
            .validate(FRESH)
            .metric("macro F1", p -> Metrics.macroF1(Metrics.confusion(p.labels(), p.classes(), 2)))
            .metric("half", p -> 0.5);
    History history = fit(Networks.mlp(2, 8, 2), DATA, measured);

    assertThat(history.last().metrics()).containsEntry("half", 0.5);
    assertThat(history.last().toString()).contains(", macro F1 0.", ", half 0.5000");
    assertThat(history.toTable().columnNames())
        .containsSubsequence("validation macro F1", "validation half", "seconds");
  }

  @Test
  void everyBatchIsARowOfATable() {
    History history = fit(Networks.mlp(2, 2), DATA, quick());

    assertThat(history.batchTable().rowCount()).isEqualTo(20);
    assertThat(history.batchTable().intColumn("epoch").asList()).contains(1, 2);
    assertThat(history.batchTable().doubleColumn("loss").asDoubleArray())
        .isEqualTo(history.batchLosses());
  }

  @Test
  void numbersAreJudgedByTheirErrors() {
    Examples line = new Examples(new float[] {0, 1, 2, 3}, new Shape(1), new float[] {1, 3, 5, 7});
    Block network = Networks.mlp(1, 1);
    fit(
        network,
        line,
        options().epochs(500).batchSize(4).optimizer(sgd(0.1)).loss(meanSquaredError()).quiet());
    Regression result = evaluateRegression(network, line);

    assertThat(result.r2()).isGreaterThan(0.9999);
    assertThat(result.meanAbsoluteError()).isLessThan(0.01);
    assertThat(result.labels()).isEqualTo(line.labels());
    assertThat(result).asString().startsWith("mean squared error ").contains("R² 1.0000");
  }

  @Test
  void probabilitiesNeedNoLabels() {
    Block network = Networks.mlp(2, 8, 2);
    fit(network, DATA, quick());
    Examples unlabelled = new Examples(FRESH.features(), FRESH.shape(), new float[FRESH.size()]);

    assertThat(probabilities(network, unlabelled))
        .isDeepEqualTo(evaluate(network, FRESH).probabilities());
  }

  @Test
  void probabilitiesOfSequencesHaveARowForEachPlace() {
    float[] labels = {0, 1, 0, 1, 0, 1};
    Examples sequences = new Examples(new float[12], new Shape(3, 2), labels, new Shape(3));
    Block network = Networks.linear(2);
    initialize(network, sequences, 1);

    float[][] rows = probabilities(network, sequences);
    assertThat(rows).hasDimensions(6, 2);
    for (float[] row : rows) {
      assertThat(row[0] + row[1]).isCloseTo(1, within(1e-6f));
    }
  }

  /** Two orders may be gone through at once: each has its own memory. */
  @Test
  void batchesOfOneCallCanBeAskedForTwice() {
    Iterable<MiniBatch> batches = batches(DATA, 2, 7, 0);

    try (MiniBatch first = batches.iterator().next()) {
      float[] before = first.features().toFloatArray();
      for (MiniBatch each : batches) {
        assertThat(each.size()).isEqualTo(2);
      }
      assertThat(first.features().toFloatArray()).containsExactly(before);
    }
  }

  @Test
  void theBestEpochIsTheOneWithTheLowestValidationLoss() {
    History history = fit(Networks.mlp(2, 8, 2), DATA, quick().epochs(6).validate(FRESH));

    assertThat(history.epochs())
        .allMatch(epoch -> epoch.validationLoss() >= history.best().validationLoss())
        .contains(history.best());
    assertThatThrownBy(() -> fit(Networks.mlp(2, 2), DATA, quick()).best())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("validate(heldOut)");
  }
}
