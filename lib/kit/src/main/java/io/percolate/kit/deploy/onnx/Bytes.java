package io.percolate.kit.deploy.onnx;

import static io.percolate.kit.deploy.onnx.Graph.with;

import ai.djl.ndarray.NDArray;
import io.percolate.kit.deploy.onnx.Graph.Attribute;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Weights in bytes, each output's on a scale of its own: a weight is {@code scale · (byte − 128)}.
 * The other factor is put on a scale while it arrives, and what comes out in whole numbers is
 * scaled back: {@code scale(x) · scale(weight) · Σ}.
 *
 * <p>From 0 to 255 around 128, and not from −128 to 127: older processors add products of the two
 * kinds in sixteen bits, which overflow.
 *
 * @see <a href="https://onnx.ai/onnx/operators/onnx__DynamicQuantizeLinear.html">how an array is
 *     put on a scale</a>
 */
final class Bytes extends Weighing {

  private static final int ZERO = 128;
  private static final int REACH = 127;

  private record Scaled(float[] scales, byte[] values) {}

  Bytes(Graph graph, Map<String, NDArray> weights) {
    super(graph, weights);
  }

  @Override
  String product(String x, String weight) {
    long[] sizes = sizes(weight);
    int outputs = (int) sizes[0];
    Scaled scaled = scale(values(weight), outputs);
    byte[] turned = turned(scaled.values(), outputs);
    String bytes = graph().bytes(weight + "_bytes", new long[] {sizes[1], outputs}, turned);
    String scales = graph().floats(weight + "_scales", new long[] {outputs}, scaled.scales());
    return whole("MatMulInteger", x, bytes, scales);
  }

  @Override
  String convolution(String x, String weight, Attribute... settings) {
    long[] sizes = sizes(weight);
    Scaled scaled = scale(values(weight), (int) sizes[0]);
    long[] channels = new long[sizes.length - 1];
    Arrays.fill(channels, 1);
    channels[0] = sizes[0];
    String bytes = graph().bytes(weight + "_bytes", sizes, scaled.values());
    String scales = graph().floats(weight + "_scales", channels, scaled.scales());
    return whole("ConvInteger", x, bytes, scales, settings);
  }

  private String whole(
      String operator, String x, String bytes, String scales, Attribute... settings) {
    Graph graph = graph();
    String small = graph.fresh();
    String scale = graph.fresh();
    String zero = graph.fresh();
    graph.add("DynamicQuantizeLinear", List.of(x), List.of(small, scale, zero));
    String middle = graph.bytes("middle", new long[0], (byte) ZERO);
    String sum = graph.add(operator, List.of(small, bytes, zero, middle), settings);
    String sums = graph.add("Cast", List.of(sum), with("to", Graph.FLOAT));
    return graph.add("Mul", List.of(sums, graph.add("Mul", List.of(scale, scales))));
  }

  private static Scaled scale(float[] values, int outputs) {
    int each = values.length / outputs;
    float[] scales = new float[outputs];
    byte[] bytes = new byte[values.length];
    for (int k = 0; k < outputs; k++) {
      float most = 0;
      for (int i = k * each; i < (k + 1) * each; i++) {
        most = Math.max(most, Math.abs(values[i]));
      }
      scales[k] = most == 0 ? 1 : most / REACH;
      for (int i = k * each; i < (k + 1) * each; i++) {
        bytes[i] = (byte) (Math.round(values[i] / scales[k]) + ZERO);
      }
    }
    return new Scaled(scales, bytes);
  }

  private static byte[] turned(byte[] values, int outputs) {
    int inputs = values.length / outputs;
    byte[] turned = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[i % inputs * outputs + i / inputs] = values[i];
    }
    return turned;
  }
}
