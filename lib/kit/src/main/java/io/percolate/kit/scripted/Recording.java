package io.percolate.kit.scripted;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.convolutional.Conv3d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.training.ParameterStore;
import ai.djl.training.loss.Loss;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.loss.ScriptedLoss;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way from a batch to its loss, as lines of a script.
 *
 * @param lines the operations, in order; they know a batch as {@code batch[0]} and {@code batch[1]}
 * @param loss an expression for the mean loss
 * @param output the name of the network's output
 * @param trained the parameters that the lines call {@code leaf[0]}, {@code leaf[1]} …
 * @param fixed those that are called {@code fixed[0]} …: frozen ones, and running statistics
 */
record Recording(
    List<String> lines,
    String loss,
    String output,
    List<Parameter> trained,
    List<Parameter> fixed) {

  /** Blocks that do nothing but what can be recorded; subclasses may do anything. */
  private static final Set<Class<?>> KNOWN =
      Set.of(
          LambdaBlock.class,
          Linear.class,
          Conv1d.class,
          Conv2d.class,
          Conv3d.class,
          BatchNorm.class,
          LayerNorm.class,
          Dropout.class);

  /**
   * @throws NotScriptable if there is something that a script can't do, or would leave out
   */
  static Recording of(Block network, Loss loss, NDArray features, NDArray labels) {
    List<Parameter> trained = Parameters.trained(network);
    List<Parameter> fixed = Parameters.fixed(network);
    Map<Parameter, String> names = new HashMap<>();
    trained.forEach(parameter -> names.put(parameter, "leaf[%s]".formatted(names.size())));
    int first = names.size();
    fixed.forEach(parameter -> names.put(parameter, "fixed[%s]".formatted(names.size() - first)));
    Recorder recorder = new Recorder(names, OwnCode::refused);
    ParameterStore parameters = recorder.parameters(features.getManager());
    NDList input = new NDList(recorder.array(features, "batch[0]"));
    NDList output = forward(network, input, parameters, recorder);
    String result = Recorder.name(output.singletonOrThrow());
    String mean = mean(loss, output, recorder.array(labels, "batch[1]"));
    List<String> lines = recorder.operations().stream().map(Operation::line).toList();
    return new Recording(lines, mean, result, trained, fixed);
  }

  /** Whether both are the same way, whatever the batches that they were followed with. */
  boolean sameLines(Recording other) {
    // One by one: how records compare is made anew in each process, which takes longer than this.
    return lines.equals(other.lines) && loss.equals(other.loss) && output.equals(other.output);
  }

  private static String mean(Loss loss, NDList output, NDArray labels) {
    return loss instanceof ScriptedLoss known
        ? known.expression(Recorder.name(output.singletonOrThrow()), Recorder.name(labels))
        : Recorder.name(loss.evaluate(new NDList(labels), output));
  }

  private static NDList forward(
      Block block, NDList input, ParameterStore parameters, Recorder recorder) {
    if (block.getClass() == SequentialBlock.class) {
      NDList current = input;
      for (Block child : block.getChildren().values()) {
        current = forward(child, current, parameters, recorder);
      }
      return current;
    }
    if (!KNOWN.contains(block.getClass())) {
      throw new NotScriptable(block.getClass().getName());
    }
    int before = recorder.operations().size();
    NDList output = block.forward(parameters, input, true);
    if (recorder.operations().size() == before) {
      throw new NotScriptable("a function that may do something else than compute");
    }
    return output;
  }
}
