package io.percolate.kit.scripted;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.ParameterStore;
import java.util.List;
import java.util.Map;

/**
 * What a trained network computes, operation by operation, for a batch of any size: followed once
 * with one example, as {@code torch.jit.trace} does. What its code does beside computing, such as
 * printing, is left out, and where it decides by size or value, what it decided once stays.
 *
 * @param operations in order; they know the batch as {@code x}
 * @param output the name of the network's output
 */
public record Trace(List<Operation> operations, String output) {

  /** The batch's name. */
  public static final String INPUT = "x";

  /**
   * Follows an array through blocks, one after the other.
   *
   * @param input one batch; none of its values matter
   * @param names an expression for each parameter
   * @throws Untraceable if something on the way can't be told
   */
  public static Trace of(List<Block> blocks, NDArray input, Map<Parameter, String> names) {
    Recorder recorder = new Recorder(names, Inference::expression);
    ParameterStore parameters = recorder.parameters(input.getManager());
    NDList flow = new NDList(recorder.array(input, INPUT));
    for (Block block : blocks) {
      flow = forward(block, flow, parameters, "");
    }
    if (flow.size() != 1) {
      throw new Untraceable(
          "The network gives %d arrays; let it end in one.".formatted(flow.size()), null);
    }
    return new Trace(List.copyOf(recorder.operations()), Recorder.name(flow.head()));
  }

  private static NDList forward(Block block, NDList in, ParameterStore parameters, String number) {
    if (block.getClass() == SequentialBlock.class) {
      NDList flow = in;
      int i = 1;
      for (Block child : block.getChildren().values()) {
        flow = forward(child, flow, parameters, number + (number.isEmpty() ? "" : ".") + i++);
      }
      return flow;
    }
    try {
      NDList out = block.forward(parameters, in, false);
      out.forEach(Recorder::name); // or it made an array of its own
      return out;
    } catch (NotScriptable missing) {
      throw new Untraceable(
          "%s can't be exported: it computes with %s, for which TorchScript and ONNX have no word here. Take a layer that says the same with others, or leave this to the program around the network."
              .formatted(place(block, number), missing.getMessage()),
          missing);
    } catch (RuntimeException lost) {
      throw new Untraceable(
          "%s can't be exported: its code does more than compute with the array that it is given (%s). Let it use that array's own operations alone."
              .formatted(place(block, number), lost),
          lost);
    }
  }

  private static String place(Block block, String number) {
    String kind = block.getClass().getSimpleName();
    return number.isEmpty()
        ? "This network%s".formatted(kind.isEmpty() ? "" : " (" + kind + ")")
        : "Layer %s%s".formatted(number, kind.isEmpty() ? "" : " (" + kind + ")");
  }
}
