package io.percolate.exercises.convolutionandaugmentation;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Kind;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Layer;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Size;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link OutputSizes} that learners see. */
class OutputSizesChecks {
  static final String NO_PLUS_ONE =
      "One place is missing in each size: after the first place there are (n + 2p − k) / s more, so add 1.";
  static final String NO_PADDING = "The padding is missing: a row is n + 2p pixels long.";
  static final String PADDED_ONCE = "Padding stands on both sides: a row is n + 2p pixels long.";
  static final String NO_STRIDE = "The stride is missing: divide by it before you add 1.";
  static final String ROUNDED_UP =
      "That is rounded up. A filter or tile that would stick out isn't laid there: round down.";
  static final String FILTERS_MULTIPLY =
      "A filter makes one map of all channels, so there are as many maps as filters.";
  static final String POOLING_LOSES_MAPS =
      "Pooling works on each map by itself: as many come out as go in.";
  static final String NO_BIAS = "The biases are missing: one for each filter and for each unit.";
  static final String NO_CHANNELS =
      "A filter has k by k weights for each channel that comes in, not only for one.";
  static final String BIAS_A_CHANNEL =
      "A bias was counted for each channel; a filter has one: f (c k² + 1).";
  static final String DENSE_BY_MAPS =
      "A dense layer has a weight for each value of each map, maps × side × side of them, not for each map.";
  static final String DENSE_BY_SIDE =
      "A map has side × side values; the dense layer has a weight for each.";
  static final String POOLING_LEARNS = "A pooling has no weights: it learns nothing.";

  static final List<Layer> LENET =
      List.of(
          new Layer(Kind.CONVOLUTION, 6, 5, 2, 1),
          new Layer(Kind.POOLING, 0, 2, 0, 2),
          new Layer(Kind.CONVOLUTION, 16, 5, 0, 1),
          new Layer(Kind.POOLING, 0, 2, 0, 2),
          new Layer(Kind.DENSE, 120, 0, 0, 0),
          new Layer(Kind.DENSE, 84, 0, 0, 0),
          new Layer(Kind.DENSE, 10, 0, 0, 0));

  @Check(value = "the sides of the lesson's LeNet", points = 0.5)
  @Order(1)
  void followsTheSide(OutputSizes sizes) {
    expect(sides(ask(sizes, 1, 28, LENET)))
        .of("side after each layer of the lesson's LeNet, from 28 by 28")
        .unlike(new int[] {27, 12, 7, 2, 1, 1, 1}, NO_PLUS_ONE)
        .unlike(new int[] {24, 12, 8, 4, 1, 1, 1}, NO_PADDING)
        .unlike(new int[] {26, 13, 9, 4, 1, 1, 1}, PADDED_ONCE)
        .unlike(new int[] {28, 27, 23, 22, 1, 1, 1}, NO_STRIDE)
        .unlike(
            new int[] {28, 14, 10, 5, 5, 5, 5},
            "A dense layer has no maps with rows and columns any more: its side is 1.")
        .isEqualTo(new int[] {28, 14, 10, 5, 1, 1, 1});
  }

  @Check(value = "the maps of the lesson's LeNet", points = 0.25)
  @Order(2)
  void countsMaps(OutputSizes sizes) {
    expect(maps(ask(sizes, 1, 28, LENET)))
        .of("maps after each layer of the lesson's LeNet")
        .unlike(new int[] {6, 6, 96, 96, 120, 84, 10}, FILTERS_MULTIPLY)
        .unlike(new int[] {6, 0, 16, 0, 120, 84, 10}, POOLING_LOSES_MAPS)
        .unlike(new int[] {6, 1, 16, 1, 120, 84, 10}, POOLING_LOSES_MAPS)
        .isEqualTo(new int[] {6, 6, 16, 16, 120, 84, 10});
  }

  @Check(value = "the parameters of the lesson's LeNet", points = 0.5)
  @Order(3)
  void countsParameters(OutputSizes sizes) {
    expect(parameters(ask(sizes, 1, 28, LENET)))
        .of("parameters of each layer of the lesson's LeNet")
        .unlike(new long[] {150, 0, 2400, 0, 48_000, 10_080, 840}, NO_BIAS)
        .unlike(new long[] {156, 0, 416, 0, 48_120, 10_164, 850}, NO_CHANNELS)
        .unlike(new long[] {156, 0, 2496, 0, 48_120, 10_164, 850}, BIAS_A_CHANNEL)
        .unlike(new long[] {156, 0, 2416, 0, 2_040, 10_164, 850}, DENSE_BY_MAPS)
        .unlike(new long[] {156, 0, 2416, 0, 9_720, 10_164, 850}, DENSE_BY_SIDE)
        .unlike(new long[] {156, 0, 416, 0, 2_040, 10_164, 850}, NO_CHANNELS + " " + DENSE_BY_MAPS)
        .isEqualTo(new long[] {156, 0, 2416, 0, 48_120, 10_164, 850});
  }

  @Check(value = "pixels that are left over at the edge", points = 0.25)
  @Order(4)
  void roundsDown(OutputSizes sizes) {
    List<Layer> layers =
        List.of(new Layer(Kind.CONVOLUTION, 2, 3, 0, 2), new Layer(Kind.POOLING, 0, 2, 0, 2));
    expect(sides(ask(sizes, 1, 8, layers)))
        .of("side after a convolution of 3 by 3 in steps of 2 and a 2 by 2 pooling, from 8 by 8")
        .unlike(new int[] {4, 2}, ROUNDED_UP)
        .unlike(new int[] {2, 0}, NO_PLUS_ONE)
        .isEqualTo(new int[] {3, 1});
  }

  static List<Size> ask(OutputSizes sizes, int channels, int side, List<Layer> layers) {
    List<Size> got = sizes.of(channels, side, layers);
    expectThat(
        got.size() == layers.size(),
        "expected  one size for each of the %d layers\nbut got   %d%s"
            .formatted(
                layers.size(),
                got.size(),
                got.size() == layers.size() + 1
                    ? "\nThe picture that comes in is no layer; begin with what the first one makes of it."
                    : ""));
    return got;
  }

  static int[] sides(List<Size> sizes) {
    return sizes.stream().mapToInt(Size::side).toArray();
  }

  static int[] maps(List<Size> sizes) {
    return sizes.stream().mapToInt(Size::maps).toArray();
  }

  static long[] parameters(List<Size> sizes) {
    return sizes.stream().mapToLong(Size::parameters).toArray();
  }
}
