package io.percolate.kit.train;

import static io.percolate.kit.train.Networks.linear;
import static io.percolate.kit.train.Small.CLASSES;
import static io.percolate.kit.train.Small.classifier;
import static io.percolate.kit.train.Small.random;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.pooling.Pool;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a script can't do, or would leave out, is done by the plain calls. */
class PlainWayTest {
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
        Small::small, random(new Shape(5), CLASSES, 14), () -> options().loss(halved), false);
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
        Small::small,
        random(new Shape(5), CLASSES, 11),
        () -> options().optimizer(Optimizer.adam().build()),
        false);
  }
}
