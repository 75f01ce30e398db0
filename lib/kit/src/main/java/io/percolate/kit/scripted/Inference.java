package io.percolate.kit.scripted;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The vocabulary for a trained network: whatever size a batch has, and a few words more than
 * training needs.
 */
final class Inference {

  /** How the engine numbers types of numbers. */
  private static final Map<DataType, Integer> TYPES =
      Map.of(DataType.INT64, 4, DataType.INT32, 3, DataType.FLOAT32, 6);

  private static final Map<String, Function<Call, String>> WORDS =
      Map.ofEntries(
          Map.entry("dropout/3", call -> call.text(0)),
          Map.entry("reshape/1", Inference::reshape),
          Map.entry("flatten/0", call -> "torch.flatten(%s)".formatted(call.array())),
          Map.entry(
              "globalMaxPool/0", call -> global(call, "torch.adaptive_max_pool%sd(%s, %s)%s")),
          Map.entry("globalAvgPool/0", call -> global(call, "torch.adaptive_avg_pool%sd(%s, %s)")),
          Map.entry(
              "softmax/1", call -> "torch.softmax(%s, %s)".formatted(call.array(), call.text(0))),
          Map.entry(
              "matMul/1", call -> "torch.matmul(%s, %s)".formatted(call.array(), call.text(0))),
          Map.entry(
              "transpose/1", call -> "torch.permute(%s, %s)".formatted(call.array(), call.text(0))),
          Map.entry("log2/0", call -> "torch.log2(%s)".formatted(call.array())),
          Map.entry("minimum/1", Inference::minimum),
          Map.entry("concat/2", Inference::concat),
          Map.entry("toType/2", Inference::toType),
          Map.entry("toByteBuffer/1", Inference::values));

  private Inference() {}

  /** The operation as an expression, or null where this vocabulary has no word for it. */
  static String expression(Call call) {
    Function<Call, String> word = WORDS.get(call.signature());
    return word == null ? Vocabulary.expression(call) : word.apply(call);
  }

  /**
   * The sizes that a reshape leads to, with −1 for the one that grows with the batch: the first.
   *
   * @throws NotScriptable if it isn't the first
   */
  static List<Long> sizes(Call call) {
    long[] asked = ((Shape) call.arguments()[0]).getShape();
    long size = call.shape().size();
    long known = 1;
    for (long side : asked) {
      known *= side < 0 ? 1 : side;
    }
    List<Long> sizes = new ArrayList<>();
    for (long side : asked) {
      sizes.add(side < 0 ? size / known : side);
    }
    if (sizes.isEmpty() || sizes.get(0) % call.shape().get(0) != 0) {
      throw new NotScriptable("a reshape that doesn't leave the batch in front");
    }
    sizes.set(0, -1L);
    return sizes;
  }

  private static String reshape(Call call) {
    return call.arguments()[0] instanceof Shape
        ? "torch.reshape(%s, %s)".formatted(call.array(), sizes(call))
        : null; // other forms come down to this one
  }

  private static String global(Call call, String pool) {
    String ones = "1, ".repeat(call.dimensions());
    return "torch.reshape(%s, [-1, %s])"
        .formatted(
            pool.formatted(
                call.dimensions(),
                call.array(),
                "[%s]".formatted(ones.replaceAll(", $", "")),
                "[0]"),
            call.shape().get(1));
  }

  private static String minimum(Call call) {
    if (!(call.arguments()[0] instanceof Number)) {
      throw new NotScriptable("the lesser of two arrays");
    }
    return "torch.clamp_max(%s, %s)".formatted(call.array(), call.text(0));
  }

  /** DJL hands on the first array and, as a list, the others. */
  private static String concat(Call call) {
    return "torch.cat([%s, %s, %s)"
        .formatted(call.array(), call.text(0).substring(1), call.text(1));
  }

  /** Values are read to compute with them in Java, or to hand the array to one made on the way. */
  private static String values(Call call) {
    throw new NotScriptable("values that it reads, or an array that it makes itself");
  }

  private static String toType(Call call) {
    Integer type = TYPES.get(call.arguments()[0]);
    if (type == null) {
      throw new NotScriptable("numbers of type " + call.arguments()[0]);
    }
    return "torch.to(%s, %s)".formatted(call.array(), type);
  }
}
