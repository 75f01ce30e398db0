package io.percolate.kit.compress;

import ai.djl.ndarray.types.Shape;

/**
 * Weights as whole numbers.
 *
 * @param shape of the array
 * @param bits that each code needs
 * @param codes q, one for each weight
 * @param scales s, one for the array, or one for each of its first dimension
 * @param zeroPoints z, as many; all zero where it is symmetric
 */
public record QuantizedArray(
    Shape shape, int bits, byte[] codes, float[] scales, int[] zeroPoints) {

  /** The weights that the codes stand for, {@code s (q − z)}. */
  public float[] restore() {
    float[] weights = new float[codes.length];
    int width = codes.length / scales.length;
    for (int i = 0; i < codes.length; i++) {
      int channel = i / width;
      weights[i] = scales[channel] * (codes[i] - zeroPoints[channel]);
    }
    return weights;
  }

  /** Bits, shape and how many scales. */
  @Override
  public String toString() {
    return "int%d of shape %s, %d scale%s"
        .formatted(bits, shape, scales.length, scales.length == 1 ? "" : "s");
  }
}
