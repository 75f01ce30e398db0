package io.percolate.kit.deploy.onnx;

import ai.djl.ndarray.NDArray;
import io.percolate.kit.deploy.onnx.Graph.Attribute;
import java.util.List;
import java.util.Map;

/** Weights as they were trained. */
final class Floats extends Weighing {

  Floats(Graph graph, Map<String, NDArray> weights) {
    super(graph, weights);
  }

  @Override
  String product(String x, String weight) {
    long[] sizes = sizes(weight);
    float[] turned = turned(values(weight), (int) sizes[0]);
    String constant = graph().floats(weight + "_turned", new long[] {sizes[1], sizes[0]}, turned);
    return graph().add("MatMul", List.of(x, constant));
  }

  @Override
  String convolution(String x, String weight, Attribute... settings) {
    return graph().add("Conv", List.of(x, constant(weight)), settings);
  }
}
