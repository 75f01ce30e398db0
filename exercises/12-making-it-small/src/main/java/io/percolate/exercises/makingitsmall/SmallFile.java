package io.percolate.exercises.makingitsmall;

import io.percolate.check.contract.Contract;
import java.util.List;

/** A network in a file of at most half the bytes. */
@Contract(
    id = "small-file",
    title = "A network in half the bytes",
    points = 5,
    hints = {
      "Eight bits a weight are a quarter of the bytes, so there is room for float scales and float biases. unpacked can only use what packed wrote: it needs the sizes first, and the scales before the codes. A ByteBuffer, or a DataOutputStream over a ByteArrayOutputStream, writes ints, floats and bytes, and its counterpart reads them in the same order.",
      "ByteBuffer.allocate(largeEnough): putInt(rows), putInt(columns), putFloat(scale) with scale = magnitude(weights) / 127; for each row putFloat(bias), then put((byte) Math.round(w / scale)) for each weight. Return Arrays.copyOf(buffer.array(), buffer.position()). unpacked: ByteBuffer.wrap(bytes), getInt and getFloat likewise, and a weight is scale * buffer.get(), which is signed."
    },
    seconds = 20)
public interface SmallFile {
  /**
   * A dense layer; its output {@code i} is {@code biases[i] + Σⱼ weights[i][j] · input j}.
   *
   * @param weights {@code (outputs, inputs)}
   * @param biases one an output
   */
  record Layer(float[][] weights, float[] biases) {}

  /**
   * Writes a network down, in a format of your own.
   *
   * @param network its layers, first to last, with a ReLU between two
   * @return the file's bytes, −128 to 127 each: at most two for each weight and bias, which is half
   *     of what they take as float, and 100 for everything else
   */
  int[] pack(List<Layer> network);

  /**
   * Reads a network from what {@link #pack} wrote, and from nothing else.
   *
   * @param file the bytes
   * @return layers of the same sizes, which answer nearly as the packed ones do
   */
  List<Layer> unpack(int[] file);
}
