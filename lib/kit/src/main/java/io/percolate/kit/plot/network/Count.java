package io.percolate.kit.plot.network;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How many numbers parameters hold.
 *
 * @param all of them
 * @param fixed those that training leaves alone: running statistics, frozen weights
 * @param bytes what all of them take
 * @param types in what form they are held
 */
public record Count(long all, long fixed, long bytes, List<DataType> types) {

  static Count of(Collection<Parameter> parameters) {
    long all = 0;
    long fixed = 0;
    long bytes = 0;
    for (Parameter parameter : parameters) {
      long size = shape(parameter).size();
      all += size;
      fixed += parameter.requiresGradient() ? 0 : size;
      bytes += size * type(parameter).getNumOfBytes();
    }
    return new Count(all, fixed, bytes, parameters.stream().map(Count::type).distinct().toList());
  }

  /** As it stands under a network: {@code 235,146 parameters, 940,584 bytes as float32}. */
  public String sentence() {
    if (all == 0) {
      return "no parameters";
    }
    String rest = fixed == 0 ? "" : String.format(Locale.ROOT, " (%,d of them not trained)", fixed);
    String type = types.size() == 1 ? " as " + types.get(0).name().toLowerCase(Locale.ROOT) : "";
    return String.format(
        Locale.ROOT, "%,d parameter%s%s, %,d bytes%s", all, all == 1 ? "" : "s", rest, bytes, type);
  }

  /** A parameter with weights knows its shape only by them if they were set by hand. */
  private static Shape shape(Parameter parameter) {
    return parameter.isInitialized() ? parameter.getArray().getShape() : parameter.getShape();
  }

  private static DataType type(Parameter parameter) {
    return parameter.isInitialized() ? parameter.getArray().getDataType() : DataType.FLOAT32;
  }
}
