package io.percolate.kit.deploy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import io.percolate.kit.engine.Archive;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.scripted.Operation;
import io.percolate.kit.scripted.Trace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A network with its weights by name, ready to be written.
 *
 * @param trace what it computes
 * @param weights by the names that the trace has for them
 */
record Traced(Trace trace, Map<String, NDArray> weights) {

  /** Any number that isn't 1 will do: sizes that follow the batch then differ from the others. */
  private static final int BATCH = 3;

  /**
   * Follows an example through blocks, one after the other.
   *
   * @param shape of one example
   * @throws IllegalArgumentException if that can't be told, or a weight isn't of floats
   */
  static Traced of(NDManager manager, List<Block> blocks, Shape shape) {
    Map<Parameter, String> names = new HashMap<>();
    Map<String, NDArray> weights = new LinkedHashMap<>();
    for (Block block : blocks) {
      for (Pair<String, Parameter> named : block.getParameters()) {
        NDArray array = named.getValue().getArray();
        if (array.getDataType() != DataType.FLOAT32) {
          throw new IllegalArgumentException(
              "The weight %s is of type %s; only float32 is exported."
                  .formatted(named.getKey(), array.getDataType()));
        }
        String name = "layer_" + named.getKey().replaceAll("\\W", "_");
        if (names.putIfAbsent(named.getValue(), name) == null
            && weights.putIfAbsent(name, array) != null) {
          throw new IllegalArgumentException(
              "Two weights of this network are called %s; give its blocks names that differ."
                  .formatted(named.getKey()));
        }
      }
    }
    NDArray any = manager.zeros(new Shape(BATCH).addAll(shape));
    Trace trace = Torch.withoutGradients(() -> Trace.of(blocks, any, names));
    return new Traced(trace, weights);
  }

  /** As a TorchScript file. */
  byte[] torchScript() {
    String declared =
        weights.keySet().stream()
            .map(name -> "  %s : Tensor\n".formatted(name))
            .collect(Collectors.joining());
    String taken =
        weights.keySet().stream()
            .map(name -> "    %1$s = self.%1$s\n".formatted(name))
            .collect(Collectors.joining());
    String computed =
        trace.operations().stream()
            .map(Operation::line)
            .map(line -> "    " + line + "\n")
            .collect(Collectors.joining());
    String code =
        """
        class Network(Module):
          __parameters__ = []
          __buffers__ = [%s]
        %s  training : bool
          def forward(self: __torch__.Network, %s: Tensor) -> Tensor:
        %s%s    return %s
        """
            .formatted(
                weights.keySet().stream()
                    .map(name -> '"' + name + "\", ")
                    .collect(Collectors.joining()),
                declared,
                Trace.INPUT,
                taken,
                computed,
                trace.output());
    return Archive.of("Network", code, weights);
  }
}
