package io.percolate.kit.deploy.onnx;

import ai.djl.ndarray.NDArray;
import io.percolate.kit.deploy.onnx.Graph.Attribute;
import java.util.Map;

/** How layers with large weights are written: in floats or in bytes. */
abstract class Weighing {

  private final Graph graph;
  private final Map<String, NDArray> weights;

  Weighing(Graph graph, Map<String, NDArray> weights) {
    this.graph = graph;
    this.weights = weights;
  }

  Graph graph() {
    return graph;
  }

  /** The values of a weight. */
  float[] values(String name) {
    return weight(name).toFloatArray();
  }

  /** The sizes of a weight. */
  long[] sizes(String name) {
    return weight(name).getShape().getShape();
  }

  private NDArray weight(String name) {
    NDArray weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException(
          "A layer computes its weights on the way (%s), which isn't written into ONNX here; let it use its parameters."
              .formatted(name));
    }
    return weight;
  }

  /** Whether there is a weight of this name. */
  boolean knows(String name) {
    return weights.containsKey(name);
  }

  /** A weight as it is. */
  String constant(String name) {
    return graph.floats(name, sizes(name), values(name));
  }

  /**
   * The product of an array {@code (…, inputs)} and a weight {@code (outputs, inputs)}.
   *
   * @return the name of {@code (…, outputs)}
   */
  abstract String product(String x, String weight);

  /**
   * A convolution without its bias.
   *
   * @param weight {@code (filters, channels, …)}
   * @param settings strides, pads and the like
   */
  abstract String convolution(String x, String weight, Attribute... settings);

  /** A weight as ONNX multiplies with it: {@code (outputs, inputs)} turned over. */
  static float[] turned(float[] values, int outputs) {
    int inputs = values.length / outputs;
    float[] turned = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[i % inputs * outputs + i / inputs] = values[i];
    }
    return turned;
  }
}
