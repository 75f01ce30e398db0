package io.percolate.kit.train;

import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.forward;
import static io.percolate.kit.train.Train.meanSquaredError;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import io.percolate.kit.data.Examples;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** What is refused before training starts, and in which words. */
class CheckTest {

  private static final float NAN = Float.NaN;

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
    fit(Linear.builder().setUnits(2).build(), sequences, options().epochs(1).quiet());
  }

  @Test
  void labelsBeyondTheLastUnit() {
    refused(Networks.mlp(2, 5), pairs(new float[4], 0, 9))
        .hasMessage("Labels reach 9 but the network ends in 5 units; end it with 10.");
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
    refused(Linear.builder().setUnits(2).build(), images)
        .hasMessageContaining("into shape (1, 2, 2)")
        .hasMessageContaining("Blocks.batchFlattenBlock(4)");
  }

  @Test
  void validationExamplesOfAnotherKind() {
    Examples data = Networks.corners(10, 1);
    Options strange = options().quiet().validate(pairs(new float[2], 7));

    assertThatThrownBy(() -> fit(Networks.mlp(2, 2), data, strange))
        .hasMessageContaining("Labels reach 7");
  }

  @Test
  void aNumberToPredictAndManyUnits() {
    Options regression = options().quiet().loss(meanSquaredError());

    assertThatThrownBy(() -> fit(Networks.mlp(2, 3), Networks.corners(9, 1), regression))
        .hasMessageContaining("end it with 1 unit");
  }

  @Test
  void settingsThatTrainNothing() {
    assertThatThrownBy(() -> options().epochs(0)).hasMessageContaining("0 epochs train nothing");
    assertThatThrownBy(() -> options().batchSize(0)).hasMessageContaining("at least 1");
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
  void aRefusedNetworkIsLeftAsItWas() {
    Block network = Networks.mlp(2, 5);
    refused(network, pairs(new float[4], 0, 9));

    assertThat(network.isInitialized()).isFalse();
    fit(network, pairs(new float[4], 0, 4), options().epochs(1).quiet());
    assertThat(network.isInitialized()).isTrue();
  }
}
