package io.percolate.kit.plot.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.LambdaBlock;
import io.percolate.kit.notebook.Notebook;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FunctionsTest {

  @BeforeAll
  static void keepQuiet() {
    Notebook.start();
  }

  @Test
  void aMethodReferenceIsCalledWhatDjlCallsItsOwnBlock() {
    Map<Function<NDList, NDList>, LambdaBlock> same =
        Map.of(
            Activation::relu, (LambdaBlock) Activation.reluBlock(),
            Activation::relu6, (LambdaBlock) Activation.relu6Block(),
            Activation::sigmoid, (LambdaBlock) Activation.sigmoidBlock(),
            Activation::tanh, (LambdaBlock) Activation.tanhBlock(),
            Activation::softPlus, (LambdaBlock) Activation.softPlusBlock(),
            Activation::softSign, (LambdaBlock) Activation.softSignBlock(),
            Activation::selu, (LambdaBlock) Activation.seluBlock(),
            Activation::gelu, (LambdaBlock) Activation.geluBlock(),
            Activation::mish, (LambdaBlock) Activation.mishBlock());

    same.forEach((function, block) -> assertThat(name(function, 12)).isEqualTo(block.getName()));
  }

  @Test
  void oneValueIsEnoughToTellFunctionsApart() {
    assertThat(name(Activation::relu, 1)).isEqualTo("ReLU");
    assertThat(name(x -> x, 1)).isEqualTo("identity");
  }

  @Test
  void whatComputesTheSameHasTheSameName() {
    assertThat(single(x -> x.maximum(0))).isEqualTo("ReLU");
    assertThat(single(x -> x.softmax(2))).isEqualTo("softmax");
    assertThat(single(x -> x.reshape(x.getShape().get(0), -1))).isEqualTo("flatten");
  }

  @Test
  void whatComputesSomethingElseIsAFunction() {
    assertThat(single(x -> x.maximum(0).mul(1.001))).isEqualTo("function");
    assertThat(single(x -> x.get(":, 0"))).isEqualTo("function");
    assertThat(name(x -> new NDList(x.head(), x.head()), 3)).isEqualTo("function");
  }

  @Test
  void whatTakesNoTestValuesIsAFunction() {
    assertThat(
            name(
                x -> {
                  throw new IllegalStateException("only on Sundays");
                },
                3))
        .isEqualTo("function");
  }

  @Test
  void aNameThatSomeoneGaveIsKept() {
    LambdaBlock block = new LambdaBlock(Activation::relu, "my gate");

    assertThat(Functions.name(block, new Shape(1, 4))).isEqualTo("my gate");
  }

  private static String name(Function<NDList, NDList> function, long width) {
    return Functions.name(new LambdaBlock(function), new Shape(1, width));
  }

  /** As {@code addSingleton} makes it, which calls it after the lambda's class. */
  private static String single(Function<NDArray, NDArray> function) {
    return Functions.name(LambdaBlock.singleton(function), new Shape(1, 2, 3));
  }
}
