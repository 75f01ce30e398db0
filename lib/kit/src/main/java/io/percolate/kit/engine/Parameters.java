package io.percolate.kit.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A network's parameters, each once, however many blocks share it. */
public final class Parameters {

  private Parameters() {}

  /** All of them, in the order of the blocks. */
  public static Stream<Parameter> all(Block network) {
    return new LinkedHashSet<>(network.getParameters().values()).stream();
  }

  /** Those that training moves. */
  public static List<Parameter> trained(Block network) {
    return all(network).filter(Parameter::requiresGradient).toList();
  }

  /** Those that it doesn't: frozen ones, and statistics that a network keeps for itself. */
  public static List<Parameter> fixed(Block network) {
    return all(network).filter(parameter -> !parameter.requiresGradient()).toList();
  }

  /** Their arrays. */
  public static List<NDArray> arrays(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::getArray).toList();
  }

  /** Copies of the values of all. */
  public static List<float[]> values(Block network) {
    return all(network).map(parameter -> parameter.getArray().toFloatArray()).toList();
  }

  /**
   * Puts such copies back, in place: {@code NDArray.set} with a buffer isn't, it puts other memory
   * under the array.
   */
  public static void set(Block network, List<float[]> values) {
    List<Parameter> parameters = all(network).toList();
    for (int i = 0; i < values.size(); i++) {
      set(parameters.get(i).getArray(), values.get(i));
    }
  }

  /** Puts values into an array that stays where it is. */
  public static void set(NDArray array, float[] values) {
    try (NDManager manager = array.getManager().newSubManager();
        NDArray unrecorded = array.stopGradient()) {
      unrecorded.set(new NDIndex("..."), manager.create(values, array.getShape()));
    }
  }

  /** A checksum of the values of all: CRC-32, hexadecimal. */
  public static String checksum(Block network) {
    CRC32 sum = new CRC32();
    for (float[] values : values(network)) {
      ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
      bytes.asFloatBuffer().put(values);
      sum.update(bytes.array());
    }
    return "%08x".formatted(sum.getValue());
  }
}
