package io.percolate.exercises.convolutionandaugmentation;

import java.util.Arrays;

/**
 * Feature maps as they are asked for, and as they come out with one slip.
 *
 * @param x {@code (channels, height, width)}
 * @param w {@code (filters, channels, k, k)}
 * @param b {@code (filters)}
 */
record ConvolutionReference(double[][][] x, double[][][][] w, double[] b, int padding, int stride) {
  /** What goes wrong. */
  enum Slip {
    FLIPPED(ConvolutionChecks.FLIPPED),
    TRANSPOSED(ConvolutionChecks.TRANSPOSED),
    NO_BIAS(ConvolutionChecks.NO_BIAS),
    FIRST_BIAS(ConvolutionChecks.FIRST_BIAS),
    BIAS_A_CHANNEL(ConvolutionChecks.BIAS_A_CHANNEL),
    BIAS_A_PRODUCT(ConvolutionChecks.BIAS_A_PRODUCT),
    NO_PADDING(ConvolutionChecks.NO_PADDING),
    NOT_MOVED(ConvolutionChecks.NOT_MOVED),
    PADDED_ONCE(ConvolutionChecks.PADDED_ONCE),
    NO_STRIDE(ConvolutionChecks.NO_STRIDE),
    STRIDE_IN_SIZE(ConvolutionChecks.STRIDE_IN_SIZE),
    FIRST_CHANNEL(ConvolutionChecks.FIRST_CHANNEL),
    SAME_WEIGHTS(ConvolutionChecks.SAME_WEIGHTS),
    NONE("");

    private final String meaning;

    Slip(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }
  }

  double[][][] ask(Convolution convolution) {
    return convolution.of(x, w, b, padding, stride);
  }

  double[][][] maps(Slip slip) {
    int rows = Math.max(0, places(x[0].length, slip));
    int columns = Math.max(0, places(x[0][0].length, slip));
    double[][][] maps = new double[w.length][rows][columns];
    for (int f = 0; f < w.length; f++) {
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          maps[f][r][c] = bias(f, slip) + match(f, r, c, slip);
        }
      }
    }
    return maps;
  }

  private int k() {
    return w[0][0].length;
  }

  private int places(int n, Slip slip) {
    int zeros =
        switch (slip) {
          case NO_PADDING -> 0;
          case PADDED_ONCE -> padding;
          default -> 2 * padding;
        };
    return Math.floorDiv(n + zeros - k(), slip == Slip.NO_STRIDE ? 1 : stride) + 1;
  }

  private double bias(int f, Slip slip) {
    return switch (slip) {
      case NO_BIAS -> 0;
      case FIRST_BIAS -> b[0];
      case BIAS_A_CHANNEL -> b[f] * x.length;
      case BIAS_A_PRODUCT -> b[f] * x.length * k() * k();
      default -> b[f];
    };
  }

  private double match(int f, int r, int c, Slip slip) {
    int before = slip == Slip.NO_PADDING || slip == Slip.NOT_MOVED ? 0 : padding;
    int step = slip == Slip.NO_STRIDE || slip == Slip.STRIDE_IN_SIZE ? 1 : stride;
    double sum = 0;
    for (int channel = 0; channel < (slip == Slip.FIRST_CHANNEL ? 1 : x.length); channel++) {
      double[][] weights = w[f][slip == Slip.SAME_WEIGHTS ? 0 : channel];
      for (int i = 0; i < k(); i++) {
        for (int j = 0; j < k(); j++) {
          double weight =
              switch (slip) {
                case FLIPPED -> weights[k() - 1 - i][k() - 1 - j];
                case TRANSPOSED -> weights[j][i];
                default -> weights[i][j];
              };
          sum += weight * pixel(channel, r * step + i - before, c * step + j - before);
        }
      }
    }
    return sum;
  }

  private double pixel(int channel, int row, int column) {
    double[][] picture = x[channel];
    boolean inside = row >= 0 && row < picture.length && column >= 0 && column < picture[0].length;
    return inside ? picture[row][column] : 0;
  }

  @Override
  public String toString() {
    return "a picture of %d channels, %d by %d, %d filters of %d by %d, biases %s, padding %d, stride %d"
        .formatted(
            x.length,
            x[0].length,
            x[0][0].length,
            w.length,
            k(),
            k(),
            Arrays.toString(b),
            padding,
            stride);
  }
}
