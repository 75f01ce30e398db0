package io.percolate.kit.train;

import static io.percolate.kit.train.Networks.linear;
import static io.percolate.kit.train.Small.CLASSES;
import static io.percolate.kit.train.Small.classifier;
import static io.percolate.kit.train.Small.conv;
import static io.percolate.kit.train.Small.random;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.convolutional.Conv3d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.nn.pooling.Pool;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An update as one script is the update by plain calls, to the last bit, for each kind of layer.
 */
class ScriptedLayersTest {
  private record Case(Shape example, Supplier<Block> network) {}

  private static Named<Case> of(String name, Shape example, Supplier<Block> middle) {
    return Named.of(name, new Case(example, () -> classifier(middle.get())));
  }

  private static Named<Case> activation(String name, Supplier<Block> block) {
    return of(name, new Shape(5), () -> new SequentialBlock().add(linear(4)).add(block.get()));
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
        Iterator<MiniBatch> batches = new Batches(data, SameSteps.BATCH).inOrder().iterator();
        while (batches.hasNext()) {
          MiniBatch batch = batches.next();
          Torch.withoutGradients(() -> step.run(batch, 1));
          assertThat(step.isScripted(batch)).as("%d examples", batch.size()).isTrue();
        }
      }
    }
  }
}
