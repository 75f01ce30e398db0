package io.percolate.kit.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Trains on both ways of an update and compares every bit. */
final class SameSteps {

  /** Leaves a smaller batch at the end of the examples of {@link Small}. */
  static final int BATCH = 16;

  private SameSteps() {}

  /** Trains twice, by the plain calls alone and on the way that a run takes by itself. */
  static void assertSame(
      Supplier<Block> network, Examples data, Supplier<Options> options, boolean scripted) {
    assertThat(isScripted(network.get(), data, options.get())).as("scripted").isEqualTo(scripted);
    assertThat(trained(network, data, options.get(), false))
        .isEqualTo(trained(network, data, options.get(), true));
  }

  /** The losses of all batches, and all weights and statistics at the end. */
  static List<Object> trained(
      Supplier<Block> blocks, Examples data, Options options, boolean plain) {
    Block network = blocks.get();
    Fit fit = new Fit(network, data, options.epochs(2).batchSize(BATCH).seed(7).quiet());
    History history = plain ? fit.plain().run() : fit.run();
    List<Object> numbers = new ArrayList<>();
    for (double loss : history.batchLosses()) {
      numbers.add(loss);
    }
    numbers.addAll(Stream.of(Networks.weights(network)).map(Arrays::toString).toList());
    return numbers;
  }

  private static boolean isScripted(Block network, Examples data, Options options) {
    Train.initialize(network, data, 1);
    try (MiniBatch batch = new Batches(data, BATCH).inOrder().iterator().next();
        Step step = new Step(network, options, options.masks(), BATCH)) {
      Torch.withoutGradients(() -> step.run(batch, 1));
      return step.isScripted(batch);
    }
  }
}
