package io.percolate.kit.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.JniUtils;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One linear layer in whole numbers: the engine multiplies int8 weights by uint8 activations, adds
 * up in int32, and scales the sums back. What comes in uses 7 of its 8 bits, as PyTorch has it by
 * default, since processors without an instruction for it add two products in 16 bits.
 *
 * @see <a href="https://docs.pytorch.org/docs/stable/quantization.html">quantization in PyTorch</a>
 */
public final class Int8 {

  private static final String PACKED = "__torch__.torch.classes.quantized.LinearPackedParamsBase";

  /** The bias is kept as it is, so it mustn't lie in memory of Java's, which is given back. */
  private static final String PACK =
      """
      class Script(Module):
        def forward(self: __torch__.Script, w: Tensor, s: Tensor, z: Tensor, b: Tensor) -> %s:
          own = torch.clone(b)
          return ops.quantized.linear_prepack(torch.quantize_per_channel(w, s, z, 0, 12), own)
      """
          .formatted(PACKED);

  private static final String RUN =
      """
      class Script(Module):
        def forward(self: __torch__.Script, x: Tensor, p: %s) -> Tensor:
          return %s
      """;

  private static final String DYNAMIC = "ops.quantized.linear_dynamic(x, p, True)";

  /** Of 8 bits, an input uses 7. */
  private static final int INPUT = 127;

  private static final int OUTPUT = 255;

  private static final String STATIC =
      "torch.dequantize(ops.quantized.linear(torch.quantize_per_tensor("
          + "torch.clamp(x, %s, %s), %s, %s, 13), p, %s, %s))";

  /**
   * Between which two numbers a layer's input or output lies; what doesn't is cut off.
   *
   * @param low at most 0
   * @param high at least 0
   */
  public record Range(double low, double high) {

    /** Takes 0 in, which has to be written without an error. */
    public Range {
      low = Math.min(low, 0);
      high = Math.max(high, 0);
    }

    private double scale(int highest) {
      return high > low ? (high - low) / highest : 1;
    }

    private long zero(int highest) {
      return Math.round(-low / scale(highest));
    }
  }

  private final PtNDManager manager = (PtNDManager) Torch.managerFor(this);
  private final IValue packed;
  private final PtSymbolBlock module;

  private Int8(float[] weight, float[] bias, float[] scales, String run) {
    packed = pack(weight, bias, scales);
    manager.attachInternal(UUID.randomUUID().toString(), packed);
    module = Script.load(manager, RUN.formatted(PACKED, run));
  }

  /**
   * A layer that measures the range of each batch as it comes.
   *
   * @param weight {@code (outputs, inputs)}, multiples of the scale of their row
   * @param bias {@code (outputs)}
   * @param scales one for each output
   */
  public static Int8 dynamic(float[] weight, float[] bias, float[] scales) {
    return new Int8(weight, bias, scales, DYNAMIC);
  }

  /** The same with the ranges of what comes in and what goes out fixed beforehand. */
  public static Int8 fixed(
      float[] weight, float[] bias, float[] scales, Range input, Range output) {
    String run =
        STATIC.formatted(
            input.low(),
            input.high(),
            input.scale(INPUT),
            input.zero(INPUT),
            output.scale(OUTPUT),
            output.zero(OUTPUT));
    return new Int8(weight, bias, scales, run);
  }

  private IValue pack(float[] weight, float[] bias, float[] scales) {
    double[] steps = new double[scales.length];
    Arrays.setAll(steps, i -> scales[i]);
    Shape shape = new Shape(bias.length, weight.length / bias.length);
    try (NDManager once = manager.newSubManager();
        PtSymbolBlock pack = Script.load((PtNDManager) once, PACK)) {
      NDArray zeros = once.zeros(new Shape(bias.length), DataType.INT64);
      return run(pack, once.create(weight, shape), once.create(steps), zeros, once.create(bias));
    }
  }

  private static IValue run(PtSymbolBlock module, NDArray... arrays) {
    JniUtils.setGraphExecutorOptimize(false); // as in Script
    IValue[] values =
        Stream.of(arrays).map(array -> IValue.from((PtNDArray) array)).toArray(IValue[]::new);
    try {
      return Torch.run(module, Stream.of(values).mapToLong(IValue::getHandle).toArray());
    } finally {
      Stream.of(values).forEach(IValue::close);
    }
  }

  /**
   * Computes the layer.
   *
   * @param input {@code (batch, inputs)}
   * @return {@code (batch, outputs)}; it lives as long as the input
   */
  public NDArray forward(NDArray input) {
    JniUtils.setGraphExecutorOptimize(false);
    try (IValue x = IValue.from((PtNDArray) input);
        IValue result = Torch.run(module, new long[] {x.getHandle(), packed.getHandle()})) {
      return result.toTensor((PtNDManager) input.getManager());
    } finally {
      Reference.reachabilityFence(this); // whose weights the engine reads meanwhile
    }
  }
}
