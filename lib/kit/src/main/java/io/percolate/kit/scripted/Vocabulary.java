package io.percolate.kit.scripted;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.index.dim.NDIndexPick;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** DJL's operations in TorchScript: exactly the ones that DJL itself has PyTorch do. */
final class Vocabulary {

  /** What behaves otherwise in training: draws random numbers or keeps statistics. */
  static final Set<String> RESTLESS = Set.of("dropout", "batchNorm");

  private static final Map<String, Function<Call, String>> WORDS = new HashMap<>();

  static {
    for (String name :
        new String[] {"relu", "sigmoid", "tanh", "selu", "exp", "log", "sqrt", "neg", "abs"}) {
      WORDS.put(name + "/0", call -> "torch.%s(%s)".formatted(name, call.array()));
    }
    for (String name : new String[] {"add", "sub", "mul", "div"}) {
      WORDS.put(
          name + "/1", call -> "torch.%s(%s, %s)".formatted(name, call.array(), call.text(0)));
    }
    WORDS.put("square/0", call -> "torch.square(%s)".formatted(call.array()));
    WORDS.put(
        "softSign/0",
        call -> "torch.div(%1$s, torch.add(torch.abs(%1$s), 1))".formatted(call.array()));
    WORDS.put("mean/0", call -> "torch.mean(%s)".formatted(call.array()));
    WORDS.put("gelu/0", call -> "torch.gelu(%s)".formatted(call.array()));
    WORDS.put("softPlus/0", call -> "torch.softplus(%s)".formatted(call.array()));
    WORDS.put(
        "leakyRelu/1", call -> "torch.leaky_relu(%s, %s)".formatted(call.array(), call.text(0)));
    WORDS.put("elu/1", call -> "torch.elu(%s, %s)".formatted(call.array(), call.text(0)));
    WORDS.put("reshape/1", Vocabulary::reshape);
    WORDS.put(
        "logSoftmax/1", call -> "torch.log_softmax(%s, %s)".formatted(call.array(), call.text(0)));
    WORDS.put("get/2", Vocabulary::pick);
    WORDS.put(
        "linear/3",
        call -> "torch.linear(%s, %s, %s)".formatted(call.text(0), call.text(1), call.text(2)));
    WORDS.put("convolution/7", Vocabulary::convolution);
    WORDS.put("maxPool/4", Vocabulary::maxPool);
    WORDS.put("avgPool/5", Vocabulary::avgPool);
    WORDS.put("globalMaxPool/0", call -> global(call, "torch.adaptive_max_pool%sd(%s, %s)%s"));
    WORDS.put("globalAvgPool/0", call -> global(call, "torch.adaptive_avg_pool%sd(%s, %s)"));
    WORDS.put("embedding/3", Vocabulary::embedding);
    WORDS.put(
        "dropout/3",
        call -> "torch.dropout(%s, %s, %s)".formatted(call.text(0), call.text(1), call.text(2)));
    WORDS.put(
        "layerNorm/5",
        call ->
            "torch.layer_norm(%s, %s, %s, %s, %s)"
                .formatted(call.text(0), call.text(1), call.text(2), call.text(3), call.text(4)));
    WORDS.put("batchNorm/9", Vocabulary::batchNorm);
  }

  private Vocabulary() {}

  /** The operation as an expression, or null where this vocabulary has no word for it. */
  static String expression(Call call) {
    Function<Call, String> word = WORDS.get(call.signature());
    return word == null ? null : word.apply(call);
  }

  private static String reshape(Call call) {
    return call.arguments()[0] instanceof Shape shape
        ? "torch.reshape(%s, %s)".formatted(call.array(), anyBatch(call, shape))
        : null; // other forms come down to this one
  }

  /** A shape to be taken on: with the size of the batch left open where it is kept. */
  private static String anyBatch(Call call, Shape shape) {
    Shape before = Recorder.real(call.self()).getShape();
    long[] sizes = shape.getShape().clone();
    if (sizes.length == 2 && sizes[1] == -1 && sizes[0] > 0) {
      sizes[1] = before.size() / sizes[0];
    }
    if (sizes.length > 0 && before.dimension() > 0 && sizes[0] == before.get(0)) {
      sizes[0] = Arrays.stream(sizes).anyMatch(size -> size == -1) ? sizes[0] : -1;
    }
    return Arrays.toString(sizes);
  }

  /** One value of each row, as cross-entropy picks the right class's. */
  private static String pick(Call call) {
    NDIndex index = (NDIndex) call.arguments()[1];
    int last = index.getIndices().size() - 1;
    if (!(index.get(last) instanceof NDIndexPick picked) || last != call.dimensions() + 1) {
      throw new NotScriptable("an index");
    }
    NDArray labels = picked.getIndex();
    if (labels.getShape().dimension() != last) {
      throw new NotScriptable("labels of shape " + labels.getShape());
    }
    return "torch.gather(%s, %s, torch.unsqueeze(torch.to(%s, 4), -1))"
        .formatted(call.array(), last, Recorder.name(labels));
  }

  private static String convolution(Call call) {
    return "torch.conv%sd(%s, %s, %s, %s, %s, %s, %s)"
        .formatted(
            call.dimensions(),
            call.text(0),
            call.text(1),
            call.text(2),
            call.text(3),
            call.text(4),
            call.text(5),
            call.text(6));
  }

  /**
   * The largest of what ReLU leaves is what ReLU leaves of the largest, in value and slope: so it
   * is taken of the few and not of the many.
   */
  private static String maxPool(Call call) {
    String pool =
        "torch.max_pool%sd(%%s, %s, %s, %s, %s, %s)"
            .formatted(
                call.dimensions(),
                call.text(0),
                call.text(1),
                call.text(2),
                repeated(1, call.dimensions()),
                call.text(3));
    return Recorder.beforeRelu(call.self())
        .map(before -> "torch.relu(%s)".formatted(pool.formatted(before)))
        .orElseGet(() -> pool.formatted(call.array()));
  }

  private static String avgPool(Call call) {
    if (call.text(4).equals("False")) {
      throw new NotScriptable("a mean without padding, which DJL takes with it");
    }
    return "torch.avg_pool%sd(%s, %s, %s, %s, %s, %s)"
        .formatted(
            call.dimensions(),
            call.array(),
            call.text(0),
            call.text(1),
            call.text(2),
            call.text(3),
            call.text(4));
  }

  private static String global(Call call, String pool) {
    Shape kept = Recorder.real(call.self()).getShape().slice(0, 2);
    return "torch.reshape(%s, %s)"
        .formatted(
            pool.formatted(call.dimensions(), call.array(), repeated(1, call.dimensions()), "[0]"),
            anyBatch(call, kept));
  }

  private static String embedding(Call call) {
    NDArray places = Recorder.real((NDArray) call.arguments()[0]);
    if (call.arguments()[2] != SparseFormat.DENSE || places.getDataType() != DataType.INT64) {
      throw new NotScriptable("an embedding that is sparse, or of what isn't whole");
    }
    return "torch.embedding(%s, %s)".formatted(call.text(1), call.text(0));
  }

  private static String batchNorm(Call call) {
    int axis = (int) call.arguments()[5];
    if (axis != 1 && axis != -1) {
      throw new NotScriptable("batch norm over axis " + axis);
    }
    double keep = 1f - (float) call.arguments()[6];
    return "torch.batch_norm(%s, %s, %s, %s, %s, %s, %s, %s, True)"
        .formatted(
            call.text(0),
            call.text(3),
            call.text(4),
            call.text(1),
            call.text(2),
            call.text(8),
            keep,
            call.text(7));
  }

  private static String repeated(int number, int times) {
    int[] numbers = new int[times];
    Arrays.fill(numbers, number);
    return Arrays.toString(numbers);
  }
}
