package io.percolate.exercises.convolutionandaugmentation;

import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Kind;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Layer;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Size;
import java.util.ArrayList;
import java.util.List;

/** Sizes as they are asked for, and as they come out with one slip. */
final class OutputSizesReference {
  /** What goes wrong. */
  enum Slip {
    NO_PLUS_ONE(OutputSizesChecks.NO_PLUS_ONE),
    NO_PADDING(OutputSizesChecks.NO_PADDING),
    PADDED_ONCE(OutputSizesChecks.PADDED_ONCE),
    NO_STRIDE(OutputSizesChecks.NO_STRIDE),
    ROUNDED_UP(OutputSizesChecks.ROUNDED_UP),
    FILTERS_MULTIPLY(OutputSizesChecks.FILTERS_MULTIPLY),
    POOLING_LOSES_MAPS(OutputSizesChecks.POOLING_LOSES_MAPS),
    NO_BIAS(OutputSizesChecks.NO_BIAS),
    NO_CHANNELS(OutputSizesChecks.NO_CHANNELS),
    BIAS_A_CHANNEL(OutputSizesChecks.BIAS_A_CHANNEL),
    DENSE_BY_MAPS(OutputSizesChecks.DENSE_BY_MAPS),
    DENSE_BY_SIDE(OutputSizesChecks.DENSE_BY_SIDE),
    POOLING_LEARNS(OutputSizesChecks.POOLING_LEARNS),
    POOLING_NOT_PADDED(
        "The pooling's padding is missing: its side follows the same formula as a convolution's."),
    POOLING_BY_KERNEL(
        "The pooling was moved by its own size. It has a stride, as a convolution has."),
    OVERFLOW(
        "More parameters came out than an int holds. Make one factor a long before they are multiplied: (long) maps * side * side."),
    NONE("");

    private final String meaning;

    Slip(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }
  }

  private OutputSizesReference() {}

  static List<Size> sizes(int channels, int side, List<Layer> layers, Slip slip) {
    List<Size> sizes = new ArrayList<>();
    int maps = channels;
    int n = side;
    for (Layer layer : layers) {
      long exact = parameters(maps, n, layer, slip);
      long parameters = slip == Slip.OVERFLOW ? (int) exact : exact;
      n = layer.kind() == Kind.DENSE ? 1 : places(n, layer, slip);
      maps = maps(maps, layer, slip);
      sizes.add(new Size(maps, n, parameters));
    }
    return sizes;
  }

  private static int maps(int maps, Layer layer, Slip slip) {
    return switch (layer.kind()) {
      case CONVOLUTION -> layer.maps() * (slip == Slip.FILTERS_MULTIPLY ? maps : 1);
      case POOLING -> slip == Slip.POOLING_LOSES_MAPS ? layer.maps() : maps;
      case DENSE -> layer.maps();
    };
  }

  static int places(int n, Layer layer, Slip slip) {
    boolean pooling = layer.kind() == Kind.POOLING;
    int zeros =
        switch (slip) {
          case NO_PADDING -> 0;
          case POOLING_NOT_PADDED -> pooling ? 0 : 2 * layer.padding();
          case PADDED_ONCE -> layer.padding();
          default -> 2 * layer.padding();
        };
    int left = n + zeros - layer.kernel();
    int stride =
        switch (slip) {
          case NO_STRIDE -> 1;
          case POOLING_BY_KERNEL -> pooling ? layer.kernel() : layer.stride();
          default -> layer.stride();
        };
    int more =
        slip == Slip.ROUNDED_UP ? -Math.floorDiv(-left, stride) : Math.floorDiv(left, stride);
    return slip == Slip.NO_PLUS_ONE ? more : more + 1;
  }

  private static long parameters(int maps, int n, Layer layer, Slip slip) {
    long bias = slip == Slip.NO_BIAS ? 0 : 1;
    long square = (long) layer.kernel() * layer.kernel();
    return switch (layer.kind()) {
      case CONVOLUTION ->
          switch (slip) {
            case NO_CHANNELS -> layer.maps() * (square + 1);
            case BIAS_A_CHANNEL -> layer.maps() * maps * (square + 1);
            default -> layer.maps() * (maps * square + bias);
          };
      case POOLING -> slip == Slip.POOLING_LEARNS ? maps * square : 0;
      case DENSE ->
          switch (slip) {
            case DENSE_BY_MAPS -> (maps + 1L) * layer.maps();
            case DENSE_BY_SIDE -> ((long) maps * n + 1) * layer.maps();
            default -> ((long) maps * n * n + bias) * layer.maps();
          };
    };
  }
}
