package io.percolate.kit.deploy.onnx;

import static io.percolate.kit.deploy.onnx.Graph.with;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.deploy.onnx.Graph.Attribute;
import io.percolate.kit.scripted.Call;
import io.percolate.kit.scripted.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** DJL's operations in ONNX's operators. */
final class Translation {

  /** Those that are the same, with one array. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("relu/0", "Relu"),
          Map.entry("sigmoid/0", "Sigmoid"),
          Map.entry("tanh/0", "Tanh"),
          Map.entry("selu/0", "Selu"),
          Map.entry("softPlus/0", "Softplus"),
          Map.entry("softSign/0", "Softsign"),
          Map.entry("exp/0", "Exp"),
          Map.entry("log/0", "Log"),
          Map.entry("sqrt/0", "Sqrt"),
          Map.entry("neg/0", "Neg"),
          Map.entry("abs/0", "Abs"),
          Map.entry("add/1", "Add"),
          Map.entry("sub/1", "Sub"),
          Map.entry("mul/1", "Mul"),
          Map.entry("div/1", "Div"),
          Map.entry("minimum/1", "Min"),
          Map.entry("matMul/1", "MatMul"));

  private static final Map<DataType, Integer> TYPES =
      Map.of(DataType.FLOAT32, 1, DataType.INT32, 6, DataType.INT64, 7);

  private final Weighing weighing;
  private final Graph graph;
  private final Map<String, String> names = new HashMap<>();

  Translation(Weighing weighing) {
    this.weighing = weighing;
    graph = weighing.graph();
  }

  /** What the graph calls what a script calls this. */
  String name(String script) {
    String known = names.getOrDefault(script, script);
    return weighing.knows(known) ? weighing.constant(known) : known;
  }

  /**
   * Adds an operation.
   *
   * @throws IllegalArgumentException if ONNX has no word for it here
   */
  void add(Operation operation) {
    names.put(operation.name(), result(operation.call()));
  }

  private String result(Call call) {
    String self = name(call.array());
    String plain = PLAIN.get(call.signature());
    if (plain != null) {
      return graph.add(
          plain, call.arguments().length == 0 ? List.of(self) : List.of(self, operand(call, 0)));
    }
    return switch (call.signature()) {
      case "linear/3" -> linear(call);
      case "convolution/7" -> convolution(call);
      case "maxPool/4", "avgPool/5" -> pool(call, self);
      case "globalMaxPool/0" -> flat(call, graph.add("GlobalMaxPool", List.of(self)));
      case "globalAvgPool/0" -> flat(call, graph.add("GlobalAveragePool", List.of(self)));
      case "batchNorm/9" -> batchNorm(call);
      case "layerNorm/5" -> layerNorm(call);
      case "embedding/3" -> graph.add("Gather", List.of(operand(call, 1), operand(call, 0)));
      case "dropout/3" -> operand(call, 0);
      case "square/0" -> graph.add("Mul", List.of(self, self));
      case "gelu/0" -> gelu(self);
      case "log2/0" ->
          graph.add("Mul", List.of(graph.add("Log", List.of(self)), number(1 / Math.log(2))));
      case "leakyRelu/1" -> graph.add("LeakyRelu", List.of(self), with("alpha", decimal(call, 0)));
      case "elu/1" -> graph.add("Elu", List.of(self), with("alpha", decimal(call, 0)));
      case "softmax/1" -> graph.add("Softmax", List.of(self), with("axis", call.arguments()[0]));
      case "logSoftmax/1" ->
          graph.add("LogSoftmax", List.of(self), with("axis", call.arguments()[0]));
      case "reshape/1" -> reshape(self, call.sizes());
      case "transpose/1" -> transpose(call, self);
      case "concat/2" -> concat(call, self);
      case "toType/2" ->
          graph.add("Cast", List.of(self), with("to", TYPES.get(call.arguments()[0])));
      default ->
          throw new IllegalArgumentException(
              "ONNX has no word here for “%s”; take a layer that does without it."
                  .formatted(call.method().getName()));
    };
  }

  /** An argument, by name or as a constant. */
  private String operand(Call call, int i) {
    return call.arguments()[i] instanceof Number value
        ? number(value.doubleValue())
        : name(call.text(i));
  }

  private String number(double value) {
    return graph.floats("number_" + (float) value, new long[0], (float) value);
  }

  private static float decimal(Call call, int i) {
    return ((Number) call.arguments()[i]).floatValue();
  }

  private static List<Long> sides(Call call, int i) {
    return Arrays.stream(((Shape) call.arguments()[i]).getShape()).boxed().toList();
  }

  private String linear(Call call) {
    String product = weighing.product(operand(call, 0), call.text(1));
    return call.arguments()[2] == null
        ? product
        : graph.add("Add", List.of(product, operand(call, 2)));
  }

  private String convolution(Call call) {
    String x =
        weighing.convolution(
            operand(call, 0),
            call.text(1),
            with("strides", sides(call, 3)),
            with("pads", bothEnds(sides(call, 4))),
            with("dilations", sides(call, 5)),
            with("group", call.arguments()[6]));
    if (call.arguments()[2] == null) {
      return x;
    }
    long[] channels = new long[call.shape(0).dimension() - 1];
    Arrays.fill(channels, 1);
    String bias = call.text(2);
    channels[0] = weighing.sizes(bias)[0];
    return graph.add(
        "Add", List.of(x, graph.floats(bias + "_wide", channels, weighing.values(bias))));
  }

  private static List<Long> bothEnds(List<Long> padding) {
    List<Long> pads = new ArrayList<>(padding);
    pads.addAll(padding);
    return pads;
  }

  private String pool(Call call, String self) {
    List<Attribute> settings =
        new ArrayList<>(
            List.of(
                with("kernel_shape", sides(call, 0)),
                with("strides", sides(call, 1)),
                with("pads", bothEnds(sides(call, 2))),
                with("ceil_mode", Boolean.TRUE.equals(call.arguments()[3]) ? 1 : 0)));
    boolean mean = call.signature().equals("avgPool/5");
    if (mean) {
      settings.add(with("count_include_pad", 1));
    }
    return graph.add(
        mean ? "AveragePool" : "MaxPool", List.of(self), settings.toArray(Attribute[]::new));
  }

  private String flat(Call call, String pooled) {
    return reshape(pooled, List.of(-1L, call.shape().get(1)));
  }

  private String reshape(String x, List<Long> sizes) {
    String shape = graph.list("shape_" + sizes.toString().replaceAll("[^\\d-]+", "_"), sizes);
    return graph.add("Reshape", List.of(x, shape));
  }

  private String batchNorm(Call call) {
    List<String> inputs =
        List.of(
            operand(call, 0),
            operand(call, 3),
            operand(call, 4),
            operand(call, 1),
            operand(call, 2));
    return graph.add("BatchNormalization", inputs, with("epsilon", decimal(call, 7)));
  }

  private String layerNorm(Call call) {
    return graph.add(
        "LayerNormalization",
        List.of(operand(call, 0), operand(call, 2), operand(call, 3)),
        with("axis", -sides(call, 1).size()),
        with("epsilon", decimal(call, 4)));
  }

  /** {@code x/2 · (1 + erf(x/√2))}. */
  private String gelu(String x) {
    String erf = graph.add("Erf", List.of(graph.add("Mul", List.of(x, number(Math.sqrt(0.5))))));
    String half = graph.add("Mul", List.of(x, number(0.5)));
    return graph.add("Mul", List.of(half, graph.add("Add", List.of(erf, number(1)))));
  }

  private String transpose(Call call, String self) {
    int[] axes = (int[]) call.arguments()[0];
    return graph.add(
        "Transpose", List.of(self), with("perm", Arrays.stream(axes).boxed().toList()));
  }

  private String concat(Call call, String self) {
    List<String> all = new ArrayList<>(List.of(self));
    for (NDArray other : (NDList) call.arguments()[0]) {
      all.add(name(call.name(other)));
    }
    return graph.add("Concat", all, with("axis", call.arguments()[1]));
  }
}
