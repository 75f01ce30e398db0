package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.optimizer.Mask;
import io.percolate.kit.optimizer.ScriptedOptimizer;
import io.percolate.kit.scripted.ScriptedStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One update of a network, on the fastest way that is right for it: as one script where that can
 * be, else by the plain calls that a lesson writes out. Both give the same numbers to the last bit.
 */
final class Step implements AutoCloseable {

  /** What an update came to: the loss before it, and the output that it was computed from. */
  record Result(float loss, NDArray output) {}

  private final Block network;
  private final Options options;
  private final List<Mask> masks;
  private final int size;
  private Optional<ScriptedStep> script = Optional.empty();
  private final Map<Integer, Boolean> sizes = new HashMap<>(); // which the script is right for
  private List<Parameter> trained;
  private boolean plain;

  /**
   * @param masks what stays zero
   * @param size of a full batch, which the script is made for
   */
  Step(Block network, Options options, List<Mask> masks, int size) {
    this.network = network;
    this.options = options;
    this.masks = masks;
    this.size = size;
    this.trained = Parameters.trained(network);
    this.plain = !(options.optimizer() instanceof ScriptedOptimizer);
  }

  /** Makes every update by the plain calls, for comparison. */
  void plain() {
    plain = true;
  }

  /** Goes on with whatever weights the network has now: a callback may have given it others. */
  void rebind() {
    Check.trained(network);
    Check.trainable(network);
    List<Parameter> now = Parameters.trained(network);
    if (now.equals(trained)) {
      script.ifPresent(ScriptedStep::bind);
    } else { // some were frozen, or set free
      close();
      script = Optional.empty();
      sizes.clear();
      trained = now;
    }
  }

  /**
   * @param factor what the schedule multiplies the learning rate with
   */
  Result run(MiniBatch batch, double factor) {
    if (!plain && script.isEmpty() && batch.size() == size) {
      script = script(batch);
      plain = script.isEmpty();
      sizes.put(size, true);
    }
    return isScripted(batch) ? scripted(batch, factor) : plain(batch, factor);
  }

  /** Whether the update of this batch is the script. */
  boolean isScripted(MiniBatch batch) {
    return script.isPresent()
        && sizes.computeIfAbsent(
            batch.size(),
            other ->
                script.get().serves(network, options.loss(), batch.features(), batch.labels()));
  }

  private Optional<ScriptedStep> script(MiniBatch batch) {
    return ScriptedStep.of(
        network,
        options.loss(),
        (ScriptedOptimizer) options.optimizer(),
        options.gradientRules(),
        masks,
        batch.features(),
        batch.labels());
  }

  private Result scripted(MiniBatch batch, double factor) {
    ScriptedStep.Result result = script.orElseThrow().run(batch.features(), batch.labels(), factor);
    return new Result(result.loss().toFloatArray()[0], result.output());
  }

  private Result plain(MiniBatch batch, double factor) {
    Result result;
    try (GradientCollector tape = Train.tape()) {
      NDArray output = Train.forward(network, batch, true);
      NDArray loss = Train.loss(options.loss(), batch, output);
      result = new Result(Predictions.number(loss), output);
      tape.backward(loss);
    }
    Train.adjust(network, options.gradientRules().toArray(GradientRule[]::new));
    Train.step(network, options.optimizer(), factor);
    masks.forEach(mask -> mask.apply(network));
    return result;
  }

  @Override
  public void close() {
    script.ifPresent(ScriptedStep::close);
  }
}
