package io.percolate.kit.train;

import static io.percolate.kit.schedule.Schedule.constant;
import static io.percolate.kit.schedule.Schedule.cosine;
import static io.percolate.kit.schedule.Schedule.warmUp;
import static io.percolate.kit.train.Train.binaryCrossEntropy;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.forward;
import static io.percolate.kit.train.Train.meanSquaredError;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.patience;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.TrainingDivergedException;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** What is refused before training starts, and in which words. */
class CheckTest {

  private static final float NAN = Float.NaN;
  private static final Shape TWO = new Shape(2);

  private Block body;
  private Block head;

  private static Examples pairs(float[] features, float... labels) {
    return new Examples(features, new Shape(2), labels);
  }

  private static AbstractThrowableAssert<?, ?> refused(Block network, Examples data) {
    return assertThatThrownBy(() -> fit(network, data, options().quiet()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noExamples() {
    refused(Networks.mlp(2, 2), pairs(new float[0]))
        .hasMessage("There are no examples in this data.");
  }

  @Test
  void oneExampleOrOneClass() {
    refused(Networks.mlp(2, 2), pairs(new float[2], 1))
        .hasMessageContaining("There is one example");
    refused(Networks.mlp(2, 3), pairs(new float[6], 2, 2, 2))
        .hasMessageContaining("All 3 examples are of class 2, so there is nothing to tell apart");
  }

  @Test
  void aNetworkWithoutWeightsToTrain() {
    Block frozen = Networks.mlp(2, 2);
    frozen.freezeParameters(true);
    refused(frozen, Networks.corners(4, 1)).hasMessageContaining("no weights to train");
    refused(Blocks.batchFlattenBlock(2), Networks.corners(4, 1))
        .hasMessageContaining("no weights to train");
  }

  @Test
  void aLastBatchOfOneForBatchNorm() {
    Examples five = Networks.corners(5, 1);
    Supplier<Block> network =
        () -> new SequentialBlock().add(BatchNorm.builder().build()).add(Networks.mlp(2, 2));
    assertThatThrownBy(() -> fit(network.get(), five, options().batchSize(4).quiet()))
        .hasMessageContaining("With batches of 4, the last batch holds one example");
    assertThat(fit(network.get(), five, options().batchSize(3).quiet()).updates()).isEqualTo(20);
  }

  @Test
  void labelsInSequenceThatTheOutputDoesNotFit() {
    Examples sequences =
        new Examples(new float[12], new Shape(3, 2), new float[] {0, 1, 0, 1, 0, 1}, new Shape(3));
    refused(Networks.mlp(6, 2), sequences)
        .hasMessageContaining("shape (2)")
        .hasMessageContaining("labels have shape (3)");
    fit(Networks.linear(2), sequences, options().epochs(1).quiet());
  }

  @Test
  void labelsBeyondTheLastUnit() {
    refused(Networks.mlp(2, 5), pairs(new float[4], 0, 9))
        .hasMessage("Labels reach 9 but the network ends in 5 units; end it with 10.");
  }

  @Test
  void labelsCountedFromOne() {
    refused(Networks.mlp(2, 3), pairs(new float[6], 1, 2, 3))
        .hasMessage(
            "Labels go from 1 to 3, but the network's 3 units are classes 0 to 2; subtract 1 from"
                + " every label.");
  }

  @Test
  void numbersToPredictTakenForClasses() {
    refused(Networks.mlp(2, 5), pairs(new float[4], 250_000, 1e12f))
        .hasMessageContainingAll("Labels reach 999999995904", "loss(meanSquaredError())");
    refused(Networks.mlp(2, 1), pairs(new float[4], 0, 1))
        .hasMessageContainingAll("ends in 1 unit", "evaluateRegression", "binaryCrossEntropy()");
    Block predictor = Networks.mlp(2, 1);
    Train.initialize(predictor, pairs(new float[4], 0, 1), 1);
    assertThatThrownBy(() -> evaluate(predictor, pairs(new float[4], 0, 0)))
        .hasMessageContaining("ends in 1 unit");
  }

  @Test
  void labelsThatAreOneHot() {
    Examples oneHot = new Examples(new float[4], new Shape(2), new float[] {1, 0, 0, 1}, TWO);
    refused(Networks.mlp(2, 2), oneHot)
        .hasMessageContainingAll("as if they were one-hot", "from 0 to 1");
  }

  @Test
  void labelsThatAreNeitherYesNorNo() {
    for (Loss loss : List.of(binaryCrossEntropy(), Loss.sigmoidBinaryCrossEntropyLoss())) {
      Options binary = options().quiet().epochs(1).loss(loss);
      assertThatThrownBy(() -> fit(Networks.mlp(2, 1), pairs(new float[4], 1, 2), binary))
          .hasMessageContainingAll("label of example 1 is 2.0", "0 for no, 1 for yes");
      fit(Networks.mlp(2, 1), pairs(new float[4], 0.5f, 1), binary);
    }
  }

  @Test
  void labelsThatAreNoClasses() {
    refused(Networks.mlp(2, 5), pairs(new float[4], 1, 0.5f))
        .hasMessageContaining("The label of example 1 is 0.5, but a class is a whole number");
    refused(Networks.mlp(2, 5), pairs(new float[4], -1, 1)).hasMessageContaining("is -1.0");
    refused(Networks.mlp(2, 5), pairs(new float[4], 1, NAN)).hasMessageContaining("is NaN");
  }

  @Test
  void featuresThatAreNoNumbers() {
    refused(Networks.mlp(2, 2), pairs(new float[] {1, 2, 3, NAN}, 0, 1))
        .hasMessageContaining("Feature 1 of example 1 is NaN");
    refused(Networks.mlp(2, 2), pairs(new float[] {1 / 0f, 2, 3, 4}, 0, 1))
        .hasMessageContaining("Feature 0 of example 0 is Infinity");
  }

  @Test
  void examplesThatTheNetworkDoesNotTake() {
    Block network = Networks.mlp(3, 2);
    refused(network, pairs(new float[4], 0, 1))
        .hasMessageContaining("doesn't take examples of shape (2) (2 values each)");

    Block trained = Networks.mlp(3, 2);
    Examples threes = new Examples(new float[6], new Shape(3), new float[] {0, 1});
    fit(trained, threes, options().epochs(1).quiet());
    assertThatThrownBy(() -> evaluate(trained, pairs(new float[4], 0, 1)))
        .hasMessageContaining("doesn't take examples of shape (2)");
  }

  @Test
  void imagesThatWereNotFlattenedAndThenAre() {
    Examples images = new Examples(new float[8], new Shape(1, 2, 2), new float[] {0, 1});
    refused(Networks.linear(2), images)
        .hasMessageContaining("into shape (1, 2, 2)")
        .hasMessageContaining("Blocks.batchFlattenBlock(4)");
  }

  @Test
  void validationExamplesOfAnotherKind() {
    Examples data = Networks.corners(10, 1);
    Options strange = options().quiet().validate(pairs(new float[2], 7));

    assertThatThrownBy(() -> fit(Networks.mlp(2, 2), data, strange))
        .hasMessageContainingAll("Validation examples don't fit", "Labels reach 7");
    assertThatThrownBy(
            () -> fit(Networks.mlp(2, 2), data, options().quiet().validate(data.take(0))))
        .hasMessageContainingAll("Validation examples don't fit", "no examples");
    Options wide = options().quiet().validate(new Examples(new float[6], new Shape(3), pair()));
    assertThatThrownBy(() -> fit(Networks.linear(2), data, wide))
        .hasMessageContainingAll("Validation examples don't fit", "examples of shape (3)");
  }

  private static float[] pair() {
    return new float[] {0, 1};
  }

  @Test
  void aNumberToPredictAndManyUnits() {
    Options regression = options().quiet().loss(meanSquaredError());

    assertThatThrownBy(() -> fit(Networks.mlp(2, 3), Networks.corners(9, 1), regression))
        .hasMessageContainingAll("end it with 1 unit", "or use loss(crossEntropy())");
  }

  @Test
  void aNetworkThatMixesTheExamplesOfABatch() {
    SequentialBlock mean = new SequentialBlock().add(Networks.mlp(2, 2));
    mean.add(x -> new NDList(x.singletonOrThrow().mean(new int[] {0}, true)));
    refused(mean, Networks.corners(8, 1))
        .hasMessageContaining("turns 2 examples into shape (1, 2)");
    refused(Networks.mlp(1, 2), Networks.corners(8, 1))
        .hasMessageContainingAll("into shape (4, 2)", "Blocks.batchFlattenBlock(2)");
  }

  @Test
  void settingsThatTrainNothing() {
    assertThatThrownBy(() -> options().epochs(0)).hasMessageContaining("0 epochs train nothing");
    assertThatThrownBy(() -> options().batchSize(0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> Train.adam(1e300)).hasMessageContaining("small positive number");
    assertThatThrownBy(() -> Train.adam(1e-300)).hasMessageContaining("small positive number");
    assertThatThrownBy(() -> Train.adam(0)).hasMessageContaining("small positive number");
    assertThatThrownBy(() -> Train.sgd(Double.NaN)).hasMessageContaining("small positive number");
  }

  @Test
  void aNetworkWithoutWeightsIsNotAsked() {
    Examples data = Networks.corners(4, 1);
    Block fresh = Networks.mlp(2, 2);

    assertThatThrownBy(() -> evaluate(fresh, data)).hasMessageContaining("no weights yet");
    for (MiniBatch batch : Train.batches(data, 4, 0, 0)) {
      assertThatThrownBy(() -> forward(fresh, batch)).hasMessageContaining("no weights yet");
    }
  }

  @Test
  void settingsThatDoNotGoTogether() {
    Options quiet = options().quiet();
    refused(quiet.metric("half", p -> 0.5)).hasMessageContainingAll("[half]", "validate(heldOut)");
    refused(quiet.callbacks(patience(1))).hasMessageContaining("validate(heldOut)");
    refused(quiet.schedule(warmUp(10, constant()))).hasMessageContaining("leaves nothing of a run");
    refused(quiet.schedule((epoch, epochs) -> -1)).hasMessageContaining("After 0.00 epochs");
    refused(quiet.schedule((epoch, epochs) -> Double.NaN)).hasMessageContaining("rate with NaN");
    refused(quiet.schedule((epoch, epochs) -> 5 - epoch))
        .hasMessageContaining("After 6.00 epochs the schedule multiplies");
    Options djls = quiet.optimizer(Optimizer.adam().build());
    refused(djls.schedule(cosine())).hasMessageContaining("Adam keeps its learning rate to itself");
    refused(quiet.epochs(Integer.MAX_VALUE)).hasMessageContaining("take fewer epochs");
    assertThatThrownBy(() -> quiet.metric("loss", p -> 1)).hasMessageContaining("measured anyway");
    assertThatThrownBy(() -> quiet.metric("Loss", p -> 1)).hasMessageContaining("measured anyway");
    assertThatThrownBy(() -> quiet.metric("f", p -> 1).metric("F", p -> 2))
        .hasMessageContaining("measured anyway");
    assertThatThrownBy(() -> quiet.metric(" ", p -> 1)).hasMessageContaining("needs a name");
  }

  @Test
  void whatWasNeverMade() {
    assertThatThrownBy(() -> options().optimizer(null))
        .hasMessage("The optimizer is null; run the cell that makes it first.");
    assertThatThrownBy(() -> options().loss(null)).hasMessageContaining("The loss is null");
    assertThatThrownBy(() -> options().schedule(null)).hasMessageContaining("schedule is null");
    assertThatThrownBy(() -> options().validate(null)).hasMessageContaining("data is null");
    assertThatThrownBy(() -> options().metric("f", null)).hasMessageContaining("metric is null");
  }

  @Test
  void stepsOfANetworkWithoutWeights() {
    Block fresh = Networks.mlp(2, 2);
    assertThatThrownBy(() -> Train.step(fresh, Train.adam(1e-3)))
        .hasMessageContaining("no weights yet");
    assertThatThrownBy(() -> Train.adjust(fresh, Train.clipNorm(1)))
        .hasMessageContaining("no weights yet");
  }

  @Test
  void aWindowThatIsLargerThanWhatIsLeftOfTheImage() {
    Block twice = new SequentialBlock().add(Small.conv(2, true)).add(Small.conv(2, true));
    Block wide = Conv2d.builder().setFilters(2).setKernelShape(new Shape(5, 5)).build();
    Examples small = Small.random(new Shape(1, 6, 6), 3, 1);
    refused(Small.classifier(new SequentialBlock().add(twice).add(wide)), small)
        .hasMessageContaining("a convolution or a pool is larger than what is left of the image");
  }

  @Test
  void aSoftmaxBeforeCrossEntropy() {
    Block twice =
        new SequentialBlock().add(Networks.linear(2)).add(x -> new NDList(x.head().softmax(-1)));
    refused(twice, Networks.corners(9, 1)).hasMessageContaining("leave out the softmax at the end");
    Block sure =
        new SequentialBlock().add(Networks.linear(2)).add(x -> new NDList(x.head().sign()));
    fit(sure, Networks.corners(9, 1), options().epochs(1).quiet()); // 1 and −1 are logits
  }

  @Test
  void weightsThatWereClosed() {
    Block network = Networks.mlp(2, 2);
    try (NDManager manager = NDManager.newBaseManager()) {
      network.initialize(manager, DataType.FLOAT32, new Shape(1, 2));
    }
    refused(network, Networks.corners(9, 1))
        .hasMessageContaining("closed with the manager that they were made with");
  }

  @Test
  void labelsTooLargeForTheLossAreNotBlamedOnTheSteps() {
    Examples huge = pairs(new float[] {1, 2, 3, 4}, 1e30f, -1e30f);
    assertThatThrownBy(
            () -> fit(Networks.mlp(2, 1), huge, options().loss(meanSquaredError()).quiet()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("features or labels are too large", "Scale them");
  }

  private static AbstractThrowableAssert<?, ?> refused(Options options) {
    Block network = Networks.mlp(2, 2);
    AbstractThrowableAssert<?, ?> thrown =
        assertThatThrownBy(() -> fit(network, Networks.corners(9, 1), options))
            .isInstanceOf(IllegalArgumentException.class);
    assertThat(network.isInitialized()).isFalse();
    return thrown;
  }

  @Test
  void anOpenTapeEndsNoRunInTheMiddle() {
    Block network = Networks.mlp(2, 2);
    try (GradientCollector tape = Train.tape()) {
      assertThat(tape).isNotNull();
      assertThatThrownBy(() -> fit(network, Networks.corners(9, 1), options().quiet()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Another tape is still open");
    }
    assertThat(network.isInitialized()).isFalse();
  }

  @Test
  void weightsThatWereLost() {
    Block network = Networks.mlp(2, 2);
    Examples data = Networks.corners(9, 1);
    fit(network, data, options().epochs(1).quiet());
    Parameters.set(network, List.of(new float[] {NAN, 0, 0, 0}, new float[2]));

    assertThatThrownBy(() -> fit(network, data, options().quiet()))
        .isInstanceOf(TrainingDivergedException.class)
        .hasMessageContainingAll("aren't numbers any more", "network.clear()");
    assertThatThrownBy(() -> evaluate(network, data)).hasMessageContaining("network.clear()");
    network.clear();
    fit(network, data, options().epochs(1).quiet());
  }

  @Test
  void aRefusedNetworkIsLeftAsItWas() {
    Examples data = Networks.corners(9, 1);
    Examples beyond = pairs(new float[4], 0, 9);
    Examples same = pairs(new float[4], 1, 1);
    for (Supplier<?> refused :
        List.<Supplier<?>>of(
            () -> fit(untrainedHead(), beyond, options().quiet()),
            () -> fit(untrainedHead(), same, options().quiet()),
            () -> fit(untrainedHead(), data, options().quiet().validate(beyond)))) {
      body = Networks.mlp(2, 3);
      Train.initialize(body, data, 1);
      List<float[]> before = Parameters.values(body);

      assertThatThrownBy(refused::get).isInstanceOf(IllegalArgumentException.class);
      assertThat(Parameters.values(body)).usingRecursiveComparison().isEqualTo(before);
      assertThat(head.isInitialized()).isFalse();
    }
  }

  /** On what was trained before. */
  private Block untrainedHead() {
    head = Networks.linear(5);
    return new SequentialBlock().add(body).add(head);
  }

  @Test
  void aRefusedNetworkCanBeTrainedOnOtherData() {
    Block network = Networks.mlp(2, 5);
    refused(network, pairs(new float[4], 0, 9));

    assertThat(network.isInitialized()).isFalse();
    fit(network, pairs(new float[4], 0, 4), options().epochs(1).quiet());
    assertThat(network.isInitialized()).isTrue();
  }
}
