package io.percolate.kit.store;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.initializer.Initializer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Small networks to save and to load. */
final class Networks {

  private Networks() {}

  /** Linear layers with ReLU between them. */
  static SequentialBlock mlp(int... units) {
    SequentialBlock network = new SequentialBlock();
    for (int i = 0; i < units.length; i++) {
      if (i > 0) {
        network.add(Activation::relu);
      }
      network.add(Linear.builder().setUnits(units[i]).build());
    }
    return network;
  }

  /** With weights for so many inputs. */
  static Block initialized(NDManager manager, Block network, int inputs) {
    network.initialize(manager, DataType.FLOAT32, new Shape(1, inputs));
    return network;
  }

  /** Initialised with 1, 2, 3 … through all weights. */
  static Block counting(NDManager manager, Block network, int inputs) {
    AtomicInteger next = new AtomicInteger(1);
    Initializer count =
        (arrays, shape, type) -> {
          float first = next.getAndAdd((int) shape.size());
          return arrays.arange(first, first + shape.size(), 1, type).reshape(shape);
        };
    network.setInitializer(count, parameter -> true);
    return initialized(manager, network, inputs);
  }

  /** All weights, one after another. */
  static List<Float> numbers(Block network) {
    return network.getParameters().values().stream()
        .flatMap(parameter -> Stream.of(parameter.getArray().toArray()))
        .map(Number::floatValue)
        .toList();
  }
}
