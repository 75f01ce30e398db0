package io.percolate.kit.train;

import static io.percolate.kit.train.Networks.linear;
import static io.percolate.kit.train.Small.CLASSES;
import static io.percolate.kit.train.Small.EXAMPLES;
import static io.percolate.kit.train.Small.labels;
import static io.percolate.kit.train.Small.random;
import static io.percolate.kit.train.Small.small;
import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.adamW;
import static io.percolate.kit.train.Train.clipNorm;
import static io.percolate.kit.train.Train.clipValue;
import static io.percolate.kit.train.Train.l1;
import static io.percolate.kit.train.Train.l2;
import static io.percolate.kit.train.Train.meanSquaredError;
import static io.percolate.kit.train.Train.momentum;
import static io.percolate.kit.train.Train.nesterov;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.rmsProp;
import static io.percolate.kit.train.Train.sgd;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.schedule.Schedule;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An update as one script is the update by plain calls, to the last bit, for each way to train. */
class StepTest {
  static Stream<Named<Supplier<Optimizer>>> optimizers() {
    return Stream.of(
        Named.of("sgd", () -> sgd(0.1)),
        Named.of("momentum", () -> momentum(0.1, 0.9)),
        Named.of("nesterov", () -> nesterov(0.1, 0.9)),
        Named.of("rmsProp", () -> rmsProp(0.01)),
        Named.of("adam", () -> adam(0.01)),
        Named.of("adamW", () -> adamW(0.01, 0.1)));
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void everyOptimizerTakesTheSameSteps(Supplier<Optimizer> optimizer) {
    SameSteps.assertSame(
        Small::small,
        random(new Shape(5), CLASSES, 2),
        () -> options().optimizer(optimizer.get()),
        true);
  }

  static Stream<GradientRule> rules() {
    return Stream.of(
        clipNorm(0.05),
        clipValue(0.01),
        l1(0.01),
        l2(0.01),
        l2(0.01, Parameter.Type.WEIGHT, Parameter.Type.BIAS));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyGradientRuleDoesTheSame(GradientRule rule) {
    Examples data = random(new Shape(5), CLASSES, 3);
    SameSteps.assertSame(
        Small::small, data, () -> options().optimizer(sgd(0.1)).gradients(rule), true);
    assertThat(
            SameSteps.trained(
                Small::small, data, options().optimizer(sgd(0.1)).gradients(rule), false))
        .as("the rule does something")
        .isNotEqualTo(SameSteps.trained(Small::small, data, options().optimizer(sgd(0.1)), false));
  }

  static Stream<Loss> losses() {
    return Stream.of(
        meanSquaredError(),
        Train.binaryCrossEntropy(),
        Loss.l2Loss(),
        Loss.l1Loss(),
        Loss.sigmoidBinaryCrossEntropyLoss());
  }

  @ParameterizedTest
  @MethodSource("losses")
  void everyLossOfNumbersIsTheSame(Loss loss) {
    Supplier<Block> network = () -> new SequentialBlock().add(small()).add(linear(1));
    SameSteps.assertSame(network, random(new Shape(5), 2, 4), () -> options().loss(loss), true);
  }

  @Test
  void schedulesFrozenWeightsAndLabelsInSequenceAreTheSame() {
    Examples data = random(new Shape(5), CLASSES, 5);
    SameSteps.assertSame(Small::small, data, () -> options().schedule(Schedule.cosine()), true);

    Supplier<Block> frozen =
        () -> {
          SequentialBlock network = (SequentialBlock) small();
          network.getChildren().get(0).getValue().freezeParameters(true);
          return network;
        };
    SameSteps.assertSame(frozen, data, Train::options, true);

    Examples places =
        new Examples(
            random(new Shape(6, 5), CLASSES, 6).features(),
            new Shape(6, 5),
            labels(EXAMPLES * 6, CLASSES, 7),
            new Shape(6));
    SameSteps.assertSame(
        () -> new SequentialBlock().add(linear(4)).add(Activation::relu).add(linear(CLASSES)),
        places,
        Train::options,
        true);
  }

  @Test
  void djlsOwnCrossEntropyIsTheSame() {
    Examples data = random(new Shape(5), CLASSES, 13);
    SameSteps.assertSame(
        Small::small, data, () -> options().loss(Loss.softmaxCrossEntropyLoss()), true);
  }

  @Test
  void aNetworkThatUsesABlockTwiceSharesItsWeights() {
    Supplier<Block> shared =
        () -> {
          Block twice = linear(5);
          return new SequentialBlock().add(twice).add(Activation::tanh).add(twice).add(linear(3));
        };
    SameSteps.assertSame(shared, random(new Shape(5), CLASSES, 8), Train::options, true);
  }
}
