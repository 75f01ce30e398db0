package io.percolate.kit.deploy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
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
import ai.djl.nn.recurrent.GRU;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.scripted.Untraceable;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each layer by itself. */
class LayersTest {

  private static final Shape VECTOR = new Shape(5);
  private static final Shape SEQUENCE = new Shape(4, 6);
  private static final Shape IMAGE = new Shape(2, 7, 7);
  private static final Shape VOLUME = new Shape(1, 4, 4, 4);
  private static final Shape ONE = new Shape(1, 1);
  private static final Shape TWO = new Shape(2, 2);
  private static final Shape THREE = new Shape(3, 3);

  private static Arguments layer(String name, Shape input, Block block) {
    return Arguments.of(name, input, block);
  }

  private static Arguments function(String name, Shape input, UnaryOperator<NDArray> function) {
    return layer(name, input, LambdaBlock.singleton(function::apply));
  }

  static Stream<Arguments> layers() {
    return Stream.of(
        layer("linear", VECTOR, Linear.builder().setUnits(3).build()),
        layer("linear without bias", VECTOR, Linear.builder().setUnits(3).optBias(false).build()),
        layer("linear along a sequence", SEQUENCE, Linear.builder().setUnits(3).build()),
        layer("convolution in one dimension", SEQUENCE, conv1d()),
        layer("convolution", IMAGE, conv().build()),
        layer("strided convolution", IMAGE, conv().optStride(TWO).optPadding(TWO).build()),
        layer("dilated convolution", IMAGE, conv().optDilation(TWO).build()),
        layer("convolution in groups", IMAGE, conv().optGroups(2).build()),
        layer("convolution without bias", IMAGE, conv().optBias(false).build()),
        layer("convolution in three dimensions", VOLUME, conv3d()),
        layer("max pool", IMAGE, Pool.maxPool2dBlock(THREE, TWO, ONE)),
        layer("max pool rounding up", IMAGE, Pool.maxPool2dBlock(TWO, TWO, new Shape(0, 0), true)),
        layer("mean pool", IMAGE, Pool.avgPool2dBlock(THREE, TWO, ONE)),
        layer("max pool in one dimension", SEQUENCE, Pool.maxPool1dBlock(new Shape(2))),
        layer("global max pool", IMAGE, Pool.globalMaxPool2dBlock()),
        layer("global mean pool", IMAGE, Pool.globalAvgPool2dBlock()),
        layer("batch norm", VECTOR, BatchNorm.builder().build()),
        layer("batch norm of images", IMAGE, BatchNorm.builder().optEpsilon(0.1f).build()),
        layer("layer norm", VECTOR, LayerNorm.builder().optEpsilon(0.1f).build()),
        layer("layer norm of images", IMAGE, LayerNorm.builder().build()),
        layer("layer norm of last axis", SEQUENCE, LayerNorm.builder().axis(2).build()),
        layer("dropout", VECTOR, Dropout.builder().optRate(0.5f).build()),
        layer("flatten", IMAGE, Blocks.batchFlattenBlock()),
        layer("flatten by size", IMAGE, Blocks.batchFlattenBlock(98)),
        layer("identity", IMAGE, Blocks.identityBlock()),
        function("relu", VECTOR, Activation::relu),
        function("relu6", VECTOR, x -> Activation.relu6(x.mul(5))),
        function("sigmoid", VECTOR, Activation::sigmoid),
        function("tanh", VECTOR, Activation::tanh),
        function("softplus", VECTOR, Activation::softPlus),
        function("softsign", VECTOR, Activation::softSign),
        function("leaky relu", VECTOR, x -> Activation.leakyRelu(x, 0.3f)),
        function("elu", VECTOR, x -> Activation.elu(x, 0.6f)),
        function("selu", VECTOR, Activation::selu),
        function("gelu", VECTOR, Activation::gelu),
        function("swish", VECTOR, x -> Activation.swish(x, 2)),
        function("mish", VECTOR, Activation::mish),
        function("softmax", SEQUENCE, x -> x.softmax(-1)),
        function("softmax of another axis", SEQUENCE, x -> x.softmax(1)),
        function("log of softmax", SEQUENCE, x -> x.logSoftmax(-1)),
        function("sequences turned over", SEQUENCE, x -> x.transpose(0, 2, 1)),
        function("attention", SEQUENCE, x -> x.matMul(x.transpose(0, 2, 1))),
        function("pieces of the batch", SEQUENCE, x -> x.reshape(-1, 3)));
  }

  private static Conv2d.Builder conv() {
    return Conv2d.builder().setFilters(4).setKernelShape(THREE);
  }

  private static Block conv1d() {
    return Conv1d.builder().setFilters(3).setKernelShape(new Shape(2)).build();
  }

  private static Block conv3d() {
    return Conv3d.builder().setFilters(3).setKernelShape(new Shape(2, 2, 2)).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void aLayerIsTheSameEverywhere(String name, Shape input, Block block) throws Exception {
    SameAnswers.assertSame(new SequentialBlock().add(block), input, 11);
  }

  @Test
  void aLayerWithoutWordsIsNamed() {
    Block recurrent = GRU.builder().setNumLayers(1).setStateSize(3).optBatchFirst(true).build();
    assertNamed(recurrent, "Layer 2.1 (GRU) can't be exported");
    assertNamed(
        LambdaBlock.singleton(x -> x.getManager().ones(x.getShape()).sub(x)),
        "(LambdaBlock) can't be exported: it computes with values that it reads, or an array");
    assertNamed(
        LambdaBlock.singleton(x -> x.mul(x.mean().getFloat())),
        "Layer 2.1 (LambdaBlock) can't be exported");
  }

  private static void assertNamed(Block layer, String message) {
    Block network =
        new SequentialBlock()
            .add(Linear.builder().setUnits(6).build())
            .add(new SequentialBlock().add(layer));
    try (NDManager manager = Torch.engine().newBaseManager()) {
      network.initialize(manager, DataType.FLOAT32, new Shape(1).addAll(SEQUENCE));
      assertThatThrownBy(() -> Traced.of(manager, List.of(network), SEQUENCE))
          .isInstanceOf(Untraceable.class)
          .hasMessageContaining(message);
    }
  }
}
