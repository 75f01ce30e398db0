package io.percolate.kit.data.strokes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.DataException;
import io.percolate.kit.data.Examples;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private static final String SEVEN =
      """
      ..............
      ..########....
      .........#....
      ........#.....
      .......#......
      ......#.......
      .....#........
      """;

  @Test
  void textIsInkFromZeroToOne() {
    double[][] ink = Drawing.read(".#9\n 3\n0_1");

    assertThat(ink).isDeepEqualTo(new double[][] {{0, 1, 1}, {0, 3 / 9., 0}, {0, 0, 1 / 9.}});
  }

  @Test
  void aDrawingFillsABoxOfTwentyPixelsByItsLongerSide() {
    Examples drawn = Drawing.prepare(Drawing.read(SEVEN));

    assertThat(drawn.size()).isEqualTo(1);
    assertThat(drawn.shape()).isEqualTo(new Shape(1, 28, 28));
    int left = 28;
    int right = 0;
    for (int i = 0; i < 784; i++) {
      if (drawn.features()[i] > .1) {
        left = Math.min(left, i % 28);
        right = Math.max(right, i % 28);
      }
    }
    assertThat(right - left + 1).isEqualTo(20);
  }

  @Test
  void itsCentreOfMassIsTheMiddleToThePixel() {
    float[] image = Drawing.prepare(Drawing.read(SEVEN)).features();

    double mass = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < 784; i++) {
      mass += image[i];
      x += image[i] * (i % 28 + .5);
      y += image[i] * (i / 28 + .5);
    }
    assertThat(x / mass).isCloseTo(14.5, within(.51));
    assertThat(y / mass).isCloseTo(14.5, within(.51));
  }

  @Test
  void whereItWasDrawnAndOnHowLargeASheetMakesNoDifference() {
    String moved = "\n\n\n" + SEVEN.indent(9);

    assertThat(Drawing.prepare(Drawing.read(moved)).features())
        .isEqualTo(Drawing.prepare(Drawing.read(SEVEN)).features());
  }

  @Test
  void aDrawingWithoutInkIsRefused() {
    assertThatThrownBy(() -> Drawing.read("...\n..."))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("no ink");
    assertThatThrownBy(() -> Drawing.prepare(new double[0][0])).isInstanceOf(DataException.class);
  }

  @Test
  void greyLevelsOfBytesAreNoInk() {
    for (double level : new double[] {255, -0.1, Double.NaN}) {
      assertThatThrownBy(() -> Drawing.prepare(new double[][] {{1, level}}))
          .isInstanceOf(DataException.class)
          .hasMessageContainingAll("here is " + level, "divide grey levels by 255");
    }
  }

  @Test
  void rowsOfDifferentLengthsAreRefused() {
    assertThatThrownBy(() -> Drawing.prepare(new double[][] {{1, 0}, {1}}))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("equally long");
  }
}
