package io.percolate.kit.train;

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

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.convolutional.Conv3d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.nn.pooling.Pool;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.schedule.Schedule;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An update as one script is the update by plain calls, to the last bit, or isn't made. */
class StepTest {

  private static final int EXAMPLES = 40;
  private static final int CLASSES = 3;

  private record Case(Shape example, Supplier<Block> network) {}

  private static Named<Case> of(String name, Shape example, Supplier<Block> middle) {
    return Named.of(name, new Case(example, () -> classifier(middle.get())));
  }

  private static Named<Case> activation(String name, Supplier<Block> block) {
    return of(name, new Shape(5), () -> new SequentialBlock().add(linear(4)).add(block.get()));
  }

  private static Block classifier(Block middle) {
    return new SequentialBlock().add(middle).add(Blocks.batchFlattenBlock()).add(linear(CLASSES));
  }

  private static Block linear(int units) {
    return Linear.builder().setUnits(units).build();
  }

  private static Conv2d conv(int filters, boolean bias) {
    return Conv2d.builder()
        .setFilters(filters)
        .setKernelShape(new Shape(3, 3))
        .optPadding(new Shape(1, 1))
        .optStride(new Shape(2, 1))
        .optBias(bias)
        .build();
  }

  static Stream<Named<Case>> scriptedLayers() {
    Shape image = new Shape(2, 8, 8);
    Shape three = new Shape(3, 3);
    Shape two = new Shape(2, 2);
    return Stream.of(
        activation("relu", () -> new LambdaBlock(Activation::relu)),
        activation("relu block", Activation::reluBlock),
        activation("sigmoid", Activation::sigmoidBlock),
        activation("tanh", Activation::tanhBlock),
        activation("softplus", Activation::softPlusBlock),
        activation("softsign", Activation::softSignBlock),
        activation("leaky relu", () -> Activation.leakyReluBlock(0.1f)),
        activation("elu", () -> Activation.eluBlock(0.7f)),
        activation("selu", Activation::seluBlock),
        activation("gelu", Activation::geluBlock),
        activation("swish", () -> Activation.swishBlock(1.5f)),
        of(
            "linear without bias",
            new Shape(5),
            () -> Linear.builder().setUnits(4).optBias(false).build()),
        of("linear on a sequence", new Shape(6, 5), () -> linear(4)),
        of("dropout", new Shape(5), () -> Dropout.builder().optRate(0.4f).build()),
        of("batch norm", new Shape(5), () -> BatchNorm.builder().build()),
        of("batch norm of images", image, () -> BatchNorm.builder().optMomentum(0.7f).build()),
        of("batch norm unscaled", image, () -> BatchNorm.builder().optScale(false).build()),
        of("layer norm", new Shape(4, 5), () -> LayerNorm.builder().build()),
        of(
            "conv1d",
            new Shape(2, 9),
            () -> Conv1d.builder().setFilters(3).setKernelShape(new Shape(3)).build()),
        of("conv2d", image, () -> conv(3, true)),
        of("conv2d without bias", image, () -> conv(3, false)),
        of(
            "conv2d in groups",
            image,
            () ->
                Conv2d.builder()
                    .setFilters(4)
                    .setKernelShape(three)
                    .optGroups(2)
                    .optDilation(two)
                    .build()),
        of(
            "convolutions in a row, of grey images",
            new Shape(1, 12, 12),
            () ->
                new SequentialBlock()
                    .add(conv(4, true))
                    .add(Activation::relu)
                    .add(Pool.maxPool2dBlock(two, two))
                    .add(conv(6, true))
                    .add(BatchNorm.builder().build())
                    .add(conv(5, false))),
        of(
            "conv3d",
            new Shape(1, 4, 5, 6),
            () -> Conv3d.builder().setFilters(2).setKernelShape(new Shape(2, 2, 2)).build()),
        of("max pool", image, () -> Pool.maxPool2dBlock(two, two)),
        of(
            "max pool with padding",
            image,
            () -> Pool.maxPool2dBlock(three, two, new Shape(1, 1), true)),
        of("max pool 1d", new Shape(2, 9), () -> Pool.maxPool1dBlock(new Shape(3), new Shape(2))),
        of(
            "max pool after relu",
            image,
            () ->
                new SequentialBlock()
                    .add(conv(3, true))
                    .add(Activation::relu)
                    .add(Pool.maxPool2dBlock(two, two))),
        of(
            "max pool of rectified noise, with ties at zero",
            new Shape(1, 8, 8),
            () ->
                new SequentialBlock()
                    .add(Activation::relu)
                    .add(Pool.maxPool2dBlock(three, two, new Shape(1, 1)))
                    .add(conv(3, true))),
        of("average pool", image, () -> Pool.avgPool2dBlock(three, two, new Shape(1, 1), true)),
        of(
            "global max pool",
            image,
            () -> new SequentialBlock().add(conv(3, true)).add(Pool.globalMaxPool2dBlock())),
        of(
            "global average pool",
            image,
            () -> new SequentialBlock().add(conv(3, true)).add(Pool.globalAvgPool2dBlock())));
  }

  @ParameterizedTest
  @MethodSource("scriptedLayers")
  void everyLayerThatCanBeAScriptIsOneAndGivesTheSameBits(Case layer) {
    Examples data = random(layer.example(), CLASSES, 1);
    SameSteps.assertSame(layer.network(), data, Train::options, true);
  }

  @Test
  void aLastBatchThatIsSmallerTakesTheSameScript() {
    Shape image = new Shape(1, 6, 6);
    for (Supplier<Block> network :
        List.<Supplier<Block>>of(() -> classifier(conv(3, true)), () -> classifier(linear(4)))) {
      Block block = network.get();
      Examples data = random(image, CLASSES, 4);
      Train.initialize(block, data, 1);
      try (Step step = new Step(block, options(), List.of(), SameSteps.BATCH)) {
        Iterator<MiniBatch> batches = Batches.inOrder(data, SameSteps.BATCH).iterator();
        while (batches.hasNext()) {
          MiniBatch batch = batches.next();
          Torch.withoutGradients(() -> step.run(batch, 1));
          assertThat(step.isScripted(batch)).as("%d examples", batch.size()).isTrue();
        }
      }
    }
  }

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
        StepTest::small,
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
        StepTest::small, data, () -> options().optimizer(sgd(0.1)).gradients(rule), true);
    assertThat(
            SameSteps.trained(
                StepTest::small, data, options().optimizer(sgd(0.1)).gradients(rule), false))
        .as("the rule does something")
        .isNotEqualTo(
            SameSteps.trained(StepTest::small, data, options().optimizer(sgd(0.1)), false));
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
    SameSteps.assertSame(StepTest::small, data, () -> options().schedule(Schedule.cosine()), true);

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
        StepTest::small, data, () -> options().loss(Loss.softmaxCrossEntropyLoss()), true);
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

  @Test
  void codeOfALearnerIsRunAndNeverLeftOut() {
    AtomicInteger runs = new AtomicInteger();
    List<Supplier<Block>> blocks =
        List.of(
            () ->
                new LambdaBlock(
                    x -> {
                      runs.incrementAndGet();
                      return x;
                    }),
            () ->
                new LambdaBlock(
                    x -> {
                      runs.incrementAndGet();
                      return Activation.relu(x);
                    }),
            () ->
                LambdaBlock.singleton(
                    x -> {
                      NDArray y = x.getNDArrayInternal().tanh();
                      runs.incrementAndGet();
                      return y;
                    }),
            () ->
                new LambdaBlock(
                    ((java.util.function.Function<NDList, NDList>)
                            x -> {
                              runs.incrementAndGet();
                              return x;
                            })
                        .andThen(Activation::relu)),
            () ->
                new LambdaBlock(x -> x) {
                  @Override
                  protected NDList forwardInternal(
                      ai.djl.training.ParameterStore store,
                      NDList inputs,
                      boolean training,
                      ai.djl.util.PairList<String, Object> params) {
                    runs.incrementAndGet();
                    return inputs;
                  }
                });
    for (Supplier<Block> block : blocks) {
      runs.set(0);
      Supplier<Block> network =
          () -> new SequentialBlock().add(linear(4)).add(block.get()).add(linear(3));
      SameSteps.assertSame(network, random(new Shape(5), CLASSES, 9), Train::options, false);
      assertThat(runs.get()).isGreaterThanOrEqualTo(2 * 2 * 3);
    }
  }

  @Test
  void aLossOfALearnersOwnTakesThePlainWay() {
    Loss halved =
        new Loss("half of cross-entropy") {
          @Override
          public NDArray evaluate(NDList labels, NDList predictions) {
            return Train.crossEntropy().evaluate(labels, predictions).mul(0.5);
          }
        };
    SameSteps.assertSame(
        StepTest::small, random(new Shape(5), CLASSES, 14), () -> options().loss(halved), false);
  }

  @Test
  void whatAScriptCannotDoTakesThePlainWay() {
    Examples data = random(new Shape(6, 5), CLASSES, 10);
    Supplier<Block> branches =
        () ->
            new ParallelBlock(
                lists ->
                    new NDList(
                        lists.get(0).singletonOrThrow().add(lists.get(1).singletonOrThrow())),
                List.of(linear(4), linear(4)));
    Supplier<Block> recurrent =
        () -> LSTM.builder().setNumLayers(1).setStateSize(4).optBatchFirst(true).build();
    for (Supplier<Block> middle : List.of(branches, recurrent)) {
      SameSteps.assertSame(() -> classifier(middle.get()), data, Train::options, false);
    }
    Shape one = new Shape(1, 1);
    Supplier<Block> withoutPadding =
        () -> Pool.avgPool2dBlock(new Shape(3, 3), one, one, false, false);
    Examples images = random(new Shape(1, 4, 4), CLASSES, 12);
    SameSteps.assertSame(() -> classifier(withoutPadding.get()), images, Train::options, false);
    SameSteps.assertSame(
        StepTest::small,
        random(new Shape(5), CLASSES, 11),
        () -> options().optimizer(Optimizer.adam().build()),
        false);
  }

  private static Block small() {
    return new SequentialBlock().add(linear(8)).add(Activation::relu).add(linear(CLASSES));
  }

  private static Examples random(Shape shape, int classes, long seed) {
    Random random = new Random(seed);
    float[] x = new float[(int) (EXAMPLES * shape.size())];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextGaussian();
    }
    return new Examples(x, shape, labels(EXAMPLES, classes, seed));
  }

  private static float[] labels(int count, int classes, long seed) {
    Random random = new Random(-seed);
    float[] labels = new float[count];
    for (int i = 0; i < count; i++) {
      labels[i] = random.nextInt(classes);
    }
    return labels;
  }
}
