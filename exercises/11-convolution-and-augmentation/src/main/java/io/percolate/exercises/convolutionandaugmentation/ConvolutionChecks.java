package io.percolate.exercises.convolutionandaugmentation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Convolution} that learners see. */
class ConvolutionChecks {
  static final String FLIPPED =
      "The filter was turned by half a turn. Deep learning lays it on as it is: w[i][j] meets x[r + i][c + j].";
  static final String TRANSPOSED = "Rows and columns of the filter are exchanged.";
  static final String NO_BIAS = "The bias is missing: each filter adds its own to its whole map.";
  static final String FIRST_BIAS = "All filters got the first one's bias; each has its own.";
  static final String BIAS_A_CHANNEL =
      "The bias was added once for each channel; a value of the map gets it once.";
  static final String BIAS_A_PRODUCT =
      "The bias was added with every product; a value of the map gets it once.";
  static final String NO_PADDING =
      "The padding is missing: zeros stand on all four sides of the picture.";
  static final String PADDED_ONCE =
      "The map is too small: padding stands on both sides, so a row is n + 2p pixels long.";
  static final String NOT_MOVED =
      "The size counts the padding, but the filter doesn't start in it: the first place is padding pixels above and left of the picture.";
  static final String NO_STRIDE =
      "The stride is missing: the filter moves that many pixels at a time.";
  static final String STRIDE_IN_SIZE =
      "The stride makes the map smaller, but the filter still moves one pixel at a time: multiply the map's row and column by it.";
  static final String SWAPPED = "Padding and stride are exchanged.";
  static final String FIRST_CHANNEL =
      "Only the first channel was looked at; add up over all of them.";
  static final String SAME_WEIGHTS =
      "Every channel was given the filter's first k by k weights; each has its own.";
  private static final double TOLERANCE = 1e-5;

  @Check(value = "the lesson's corner and its filter for left edges", points = 0.5)
  @Order(1)
  void findsLeftEdges(Convolution convolution) {
    double[][] corner = {
      {0, 0, 0, 0, 0}, {0, 0, 1, 1, 1}, {0, 0, 1, 1, 1}, {0, 0, 1, 1, 1}, {0, 0, 1, 1, 1}
    };
    double[][] leftEdge = {{-1, 0, 1}, {-1, 0, 1}, {-1, 0, 1}};
    expect(
            convolution.of(
                new double[][][] {corner}, new double[][][][] {{leftEdge}}, new double[1], 0, 1))
        .unlike(new double[][][] {{{-2, -2, 0}, {-3, -3, 0}, {-3, -3, 0}}}, FLIPPED)
        .unlike(new double[][][] {{{2, 3, 3}, {2, 3, 3}, {0, 0, 0}}}, TRANSPOSED)
        .isCloseTo(new double[][][] {{{2, 2, 0}, {3, 3, 0}, {3, 3, 0}}}, TOLERANCE);
  }

  @Check(value = "padding 1 and stride 2", points = 0.5)
  @Order(2)
  void padsAndStrides(Convolution convolution) {
    double[][] x = {{1, 2, 0, 1}, {0, 3, 1, 2}, {2, 0, 1, 1}};
    double[][] w = {{1, 0, 2}, {0, -1, 1}, {3, 0, 1}};
    expect(convolution.of(new double[][][] {x}, new double[][][][] {{w}}, new double[] {10}, 1, 2))
        .unlike(new double[][][] {{{12, 20}, {17, 18}}}, FLIPPED)
        .unlike(new double[][][] {{{12, 19}, {17, 18}}}, TRANSPOSED)
        .unlike(new double[][][] {{{4, 12}, {4, 7}}}, NO_BIAS)
        .unlike(new double[][][] {{{94, 102}, {94, 97}}}, BIAS_A_PRODUCT)
        .unlike(new double[][][] {{{16}}}, NO_PADDING)
        .unlike(new double[][][] {{{14, 22}}}, PADDED_ONCE)
        .unlike(new double[][][] {{{16, 11}, {14, 11}}}, NOT_MOVED)
        .unlike(new double[][][] {{{14, 9, 22, 12}, {17, 16, 16, 11}, {14, 13, 17, 10}}}, NO_STRIDE)
        .unlike(new double[][][] {{{14, 9}, {17, 16}}}, STRIDE_IN_SIZE)
        .unlike(
            new double[][][] {
              {
                {11, 12, 13, 17, 10, 13},
                {11, 14, 9, 22, 12, 16},
                {14, 17, 16, 16, 11, 14},
                {12, 14, 13, 17, 10, 12},
                {14, 10, 14, 12, 11, 11}
              }
            },
            SWAPPED)
        .isCloseTo(new double[][][] {{{14, 22}, {14, 17}}}, TOLERANCE);
  }

  @Check(value = "two channels, and two filters with a bias each", points = 1)
  @Order(3)
  void addsUpChannels(Convolution convolution) {
    double[][][] x = {{{1, 2, 0}, {0, 1, 3}, {2, 0, 1}}, {{0, 1, 1}, {2, 0, 1}, {1, 3, 0}}};
    double[][][][] w = {
      {{{1, 0}, {2, -1}}, {{0, 1}, {1, 3}}}, {{{2, 1}, {0, 1}}, {{-1, 0}, {2, 0}}}
    };
    expect(convolution.of(x, w, new double[] {10, -20}, 0, 1))
        .unlike(new double[][][] {{{17, 15}, {19, 20}}, {{-15, -10}, {-21, -15}}}, FLIPPED)
        .unlike(new double[][][] {{{17, 13}, {22, 20}}, {{-15, -11}, {-20, -15}}}, TRANSPOSED)
        .unlike(new double[][][] {{{3, 5}, {14, 4}}, {{9, 6}, {1, 12}}}, NO_BIAS)
        .unlike(new double[][][] {{{13, 15}, {24, 14}}, {{19, 16}, {11, 22}}}, FIRST_BIAS)
        .unlike(new double[][][] {{{23, 25}, {34, 24}}, {{-31, -34}, {-39, -28}}}, BIAS_A_CHANNEL)
        .unlike(
            new double[][][] {{{83, 85}, {94, 84}}, {{-151, -154}, {-159, -148}}}, BIAS_A_PRODUCT)
        .unlike(new double[][][] {{{10, 11}, {14, 10}}, {{-15, -13}, {-19, -14}}}, FIRST_CHANNEL)
        .unlike(new double[][][] {{{14, 11}, {15, 16}}, {{-14, -9}, {-12, -13}}}, SAME_WEIGHTS)
        .isCloseTo(new double[][][] {{{13, 15}, {24, 14}}, {{-11, -14}, {-19, -8}}}, TOLERANCE);
  }
}
