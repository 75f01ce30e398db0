package io.percolate.kit.deploy.onnx;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.scripted.Operation;
import io.percolate.kit.scripted.Trace;
import java.util.List;
import java.util.Map;

/**
 * Networks in ONNX, the format of many runtimes.
 *
 * @see <a href="https://onnx.ai/onnx/operators/">its operators</a>
 */
public final class Onnx {

  /** The first set of operators that has layer normalisation. */
  private static final int OPERATORS = 17;

  /** The version of the format that goes with it. */
  private static final int FORMAT = 8;

  private static final String OUTPUT = "y";

  private Onnx() {}

  /**
   * A network that computes in floats.
   *
   * @param weights by the names that the trace has for them
   * @param input the shape of one example
   * @param output the shape of what the network makes of it
   * @throws IllegalArgumentException if an operation has no word in ONNX here
   */
  public static byte[] floats(
      Trace trace, Map<String, NDArray> weights, Shape input, Shape output) {
    Graph graph = new Graph();
    return write(trace, new Floats(graph, weights), input, output);
  }

  /**
   * The same with the weights of linear layers and convolutions in bytes, at a quarter of the size.
   * What arrives at them is rounded to bytes too, on a scale that each batch sets anew, so an
   * answer depends a little on the examples beside it.
   */
  public static byte[] int8(Trace trace, Map<String, NDArray> weights, Shape input, Shape output) {
    Graph graph = new Graph();
    return write(trace, new Bytes(graph, weights), input, output);
  }

  /** Whether there are weights to write in bytes. */
  public static boolean hasInt8(Trace trace) {
    return trace.operations().stream()
        .map(operation -> operation.call().signature())
        .anyMatch(List.of("linear/3", "convolution/7")::contains);
  }

  private static byte[] write(Trace trace, Weighing weighing, Shape input, Shape output) {
    Graph graph = weighing.graph();
    Translation words = new Translation(weighing);
    for (Operation operation : trace.operations()) {
      words.add(operation);
    }
    graph.add("Identity", List.of(words.name(trace.output())), List.of(OUTPUT));
    Message model =
        new Message()
            .number(1, FORMAT)
            .text(2, "percolate")
            .message(7, graph.from(Trace.INPUT, input.getShape(), OUTPUT, output.getShape()))
            .message(8, new Message().text(1, "").number(2, OPERATORS));
    return model.toBytes();
  }
}
