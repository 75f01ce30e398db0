package io.percolate.exercises.convolutionandaugmentation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.convolutionandaugmentation.ConvolutionReference.Slip;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Convolution} that graders have. */
class ConvolutionHiddenChecks {
  private static final double TOLERANCE = 1e-4;

  @Check(value = "random pictures and filters", points = 0.75)
  @Order(1)
  void holdsForRandomPictures(Convolution convolution, Inputs inputs) {
    for (int channels = 1; channels <= 3; channels++) {
      expectMaps(convolution, draw(inputs, channels, 7, 2 + channels % 2, 0, 1));
    }
  }

  @Check(value = "any padding and stride, and pictures that aren't square", points = 0.75)
  @Order(2)
  void padsAndStridesAnyhow(Convolution convolution, Inputs inputs) {
    expectMaps(convolution, draw(inputs, 2, 6, 3, inputs.integer(1, 2), 1));
    expectMaps(convolution, draw(inputs, 2, 6, 3, 0, inputs.integer(2, 3)));
    expectMaps(convolution, draw(inputs, 1, 6, 3, 1, 3));
    expectMaps(convolution, draw(inputs, 3, 8, 2, 2, 3));
  }

  @Check(value = "filters of one pixel, and as large as the picture", points = 0.5)
  @Order(3)
  void holdsForExtremeFilters(Convolution convolution, Inputs inputs) {
    expectMaps(convolution, draw(inputs, 3, 4, 1, 0, 1));
    int side = inputs.integer(4, 6);
    expectMaps(
        convolution,
        new ConvolutionReference(
            pictures(inputs, 2, side, side),
            filters(inputs, 3, 2, side),
            inputs.reals(3, 1, 2),
            0,
            1));
  }

  /** A wide picture of an even number of channels, or a tall one. */
  private static ConvolutionReference draw(
      Inputs inputs, int channels, int least, int k, int padding, int stride) {
    int height = least + inputs.integer(0, 2);
    int wider = inputs.integer(1, 2);
    int width = channels % 2 == 0 ? height + wider : height - wider;
    int filters = 2 + channels % 3;
    return new ConvolutionReference(
        pictures(inputs, channels, height, width),
        filters(inputs, filters, channels, k),
        inputs.reals(filters, 1, 2),
        padding,
        stride);
  }

  private static double[][][] pictures(Inputs inputs, int n, int height, int width) {
    double[][][] pictures = new double[n][][];
    Arrays.setAll(pictures, i -> inputs.reals(height, width, -2, 2));
    return pictures;
  }

  private static double[][][][] filters(Inputs inputs, int n, int channels, int k) {
    double[][][][] filters = new double[n][][][];
    Arrays.setAll(filters, i -> pictures(inputs, channels, k, k));
    return filters;
  }

  private static void expectMaps(Convolution convolution, ConvolutionReference right) {
    Expect comparison = expect(right.ask(convolution)).of("the maps of " + right);
    double[][][] expected = right.maps(Slip.NONE);
    for (Slip slip : Slip.values()) {
      double[][][] wrong = right.maps(slip);
      if (!Arrays.deepEquals(wrong, expected)) {
        comparison.unlike(wrong, slip.meaning());
      }
    }
    comparison.isCloseTo(expected, TOLERANCE);
  }
}
