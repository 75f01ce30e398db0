package io.percolate.kit.compress;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * Writes weights as whole numbers of 8 or 4 bits, {@code q = round(w / s) + z}, and reads them as
 * {@code s (q − z)}. Within the range that it covers, a weight moves by at most half a step, s / 2.
 *
 * <p>Symmetric, as it is by default, z is 0 and the range reaches from −max|w| to max|w|. {@link
 * #affine} lets it reach from the lowest weight to the highest, and 0, with a zero point z.
 */
public final class Quantizer {

  private final int bits;
  private final boolean affine;
  private final boolean perChannel;

  private Quantizer(int bits, boolean affine, boolean perChannel) {
    this.bits = bits;
    this.affine = affine;
    this.perChannel = perChannel;
  }

  /** In 8 bits, −127 to 127. */
  public static Quantizer int8() {
    return bits(8);
  }

  /** In 4 bits, −7 to 7. */
  public static Quantizer int4() {
    return bits(4);
  }

  /**
   * In so many bits.
   *
   * @throws IllegalArgumentException if that isn't 8 or 4
   */
  public static Quantizer bits(int bits) {
    if (bits != 8 && bits != 4) {
      throw new IllegalArgumentException(
          "Whole numbers of %d bits aren't offered: memory comes in bytes, into which 8 bits or two times 4 fit without a gap. Take 8 or 4."
              .formatted(bits));
    }
    return new Quantizer(bits, false, false);
  }

  /** With a zero point, for values that aren't spread evenly around zero. */
  public Quantizer affine() {
    return new Quantizer(bits, true, perChannel);
  }

  /** With a scale of its own for each output of a layer, the first dimension of its weights. */
  public Quantizer perChannel() {
    return new Quantizer(bits, affine, true);
  }

  int bits() {
    return bits;
  }

  /** Writes an array of weights; see {@link #quantize(float[], Shape)}. */
  public QuantizedArray quantize(NDArray weights) {
    return quantize(weights.toFloatArray(), weights.getShape());
  }

  /**
   * Writes weights.
   *
   * @param shape theirs; the first dimension is that of the channels
   * @throws IllegalArgumentException if there are none, or one isn't a number
   */
  public QuantizedArray quantize(float[] weights, Shape shape) {
    if (weights.length == 0 || weights.length != shape.size()) {
      throw new IllegalArgumentException(
          "%d weights can't be quantised as an array of shape %s."
              .formatted(weights.length, shape));
    }
    int channels = perChannel && shape.dimension() > 0 ? (int) shape.get(0) : 1;
    int width = weights.length / channels;
    byte[] codes = new byte[weights.length];
    float[] scales = new float[channels];
    int[] zeroPoints = new int[channels];
    for (int c = 0; c < channels; c++) {
      int start = c * width;
      float low = 0;
      float high = 0;
      for (int i = start; i < start + width; i++) {
        low = Math.min(low, finite(weights[i], i));
        high = Math.max(high, weights[i]);
      }
      scales[c] = scale(low, high);
      zeroPoints[c] = affine ? (int) Math.round(lowest() - (double) low / scales[c]) : 0;
      for (int i = start; i < start + width; i++) {
        codes[i] = code(weights[i], scales[c], zeroPoints[c]);
      }
    }
    return new QuantizedArray(shape, bits, codes, scales, zeroPoints);
  }

  private static float finite(float weight, int place) {
    if (!Float.isFinite(weight)) {
      throw new IllegalArgumentException(
          "Weight %d is %s, and no scale reaches there; train with a smaller learning rate."
              .formatted(place, weight));
    }
    return weight;
  }

  /** The step between neighbours; 1 where all weights are zero, and 2⁻¹²⁶ where it would vanish. */
  private float scale(float low, float high) {
    double span = affine ? (double) high - low : Math.max(high, -low);
    double scale = span / (affine ? highest() - lowest() : highest());
    return span == 0 ? 1 : (float) Math.max(scale, Float.MIN_NORMAL);
  }

  private byte code(float weight, float scale, int zeroPoint) {
    long code = Math.round((double) weight / scale) + zeroPoint;
    return (byte) Math.max(lowest(), Math.min(highest(), code));
  }

  private int highest() {
    return (1 << (bits - 1)) - 1;
  }

  /** Symmetric, −128 would have no counterpart and isn't used. */
  private int lowest() {
    return affine ? -highest() - 1 : -highest();
  }

  /** Bits and settings, such as {@code int8 affine per channel}. */
  @Override
  public String toString() {
    return "int%d %s%s"
        .formatted(bits, affine ? "affine" : "symmetric", perChannel ? " per channel" : "");
  }
}
