package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContoursTest {

  private static final Range UNIT = Range.of(0, 1, 0, 1);

  @Test
  void aContourOfABowlIsACircle() {
    Field bowl = Plot.contours((x, y) -> x * x + y * y, -1, 1, -1, 1).surface();

    double[] point = new double[2];
    int points = 0;
    PathIterator lines = bowl.contour(0.25).getPathIterator(null);
    for (; !lines.isDone(); lines.next()) {
      lines.currentSegment(point);
      assertThat(Math.hypot(2 * point[0] - 1, 2 * point[1] - 1)).isBetween(0.499, 0.501);
      points++;
    }
    assertThat(points).isGreaterThan(300);
  }

  @Test
  void onASaddleContoursKeepToTheirSides() {
    Field saddle = new Field(new double[][] {{1, -0.5}, {-0.5, 1}});

    // The middle is above zero, so the two low corners are cut off one by one.
    double[] from = new double[2];
    double[] to = new double[2];
    PathIterator lines = saddle.contour(0).getPathIterator(null);
    for (int line = 0; line < 2; line++) {
      lines.currentSegment(from);
      lines.next();
      lines.currentSegment(to);
      lines.next();
      assertThat((from[0] - from[1]) * (to[0] - to[1])).isPositive();
    }
    assertThat(lines.isDone()).isTrue();
  }

  @Test
  void betweenGridPointsAFieldIsBilinear() {
    Field field = new Field(new double[][] {{0, 1}, {2, 3}});

    assertThat(field.at(0, 0)).isZero();
    assertThat(field.at(1, 1)).isEqualTo(3);
    assertThat(field.at(0.5, 0.25)).isEqualTo(1);
  }

  @Test
  void aBowlHasEvenLevelsAndAValleyGrowingOnes() {
    double[] even = IntStream.rangeClosed(0, 1000).mapToDouble(i -> i / 100.0).toArray();
    double[] growing = Arrays.stream(even).map(v -> Math.pow(v, 5)).toArray();

    assertThat(Levels.contours(even)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    double[] levels = Levels.contours(growing);
    assertThat(levels).contains(1, 10_000).isSorted();
    assertThat(levels.length).isBetween(6, 14);
  }

  @Test
  void levelsAboveAHighFloorStartNearIt() {
    double[] heights =
        IntStream.rangeClosed(0, 1000)
            .mapToDouble(i -> 7 + 100 * Math.pow(i / 1000.0, 4))
            .toArray();

    assertThat(Levels.contours(heights)).contains(8, 10, 20).isSorted().doesNotHaveDuplicates();
    assertThat(Levels.contours(heights)[0]).isGreaterThan(7);
  }

  @Test
  void aPlainHasNoContours() {
    assertThat(Levels.contours(3, 3, 3)).isEmpty();
    assertThat(Plot.contours((x, y) -> 3, 0, 1, 0, 1).image().getWidth()).isEqualTo(1280);
  }

  @Test
  void aTrailIsDrawnInItsColourAndTold() {
    Contours plain = Plot.contours((x, y) -> x * x + y * y, -1, 1, -1, 1);
    Contours contours =
        plain
            .trail("descent", new double[] {-0.8, 0.2, 0}, new double[] {0.8, 0.1, 0})
            .minimum(0, 0)
            .title("Bowl")
            .labels("w₁", "w₂")
            .label("loss");

    assertThat(Pixels.count(plain.image(), Theme.series(0))).isZero();
    assertThat(Pixels.count(contours.image(), Theme.series(0))).isGreaterThan(500);
    assertThat(contours.alt())
        .isEqualTo(
            "Contours “Bowl”: loss over w₁ from -1 to 1 and w₂ from -1 to 1, between 0 and 2."
                + " descent goes in 2 steps from (-0.800, 0.800) to (0, 0)."
                + " The minimum is at (0, 0).");
  }

  @Test
  void aTrailThatLeavesTheWindowIsCutWhereItLeaves() {
    Rectangle2D bounds =
        new Trail("far", new double[] {0.5, 1e200, 0.5}, new double[] {0.5, 0.5, 0.25})
            .in(UNIT)
            .getBounds2D();

    assertThat(bounds.getMaxX()).isBetween(1.0, 1.1);
    assertThat(bounds.getMinX()).isEqualTo(0.5);
    assertThat(bounds.getMinY()).isEqualTo(0.25);
  }

  @Test
  void aTrailAcrossTheWindowIsSeenThoughNoPointOfItIsInside() {
    Path2D path = new Trail("a", new double[] {-5, 6}, new double[] {-5, 6}).in(UNIT);
    Path2D past = new Trail("b", new double[] {-5, 6}, new double[] {7, 8}).in(UNIT);

    assertThat(path.getBounds2D().getMinX()).isEqualTo(path.getBounds2D().getMinY());
    assertThat(path.getBounds2D().getWidth()).isBetween(1.0, 1.1);
    assertThat(past.getCurrentPoint()).isNull();
  }

  @Test
  void aTrailEndsWhereItDiverges() {
    Contours contours =
        Plot.contours((x, y) -> x + y, 0, 1, 0, 1)
            .trail("sgd", new double[] {0.5, 2, Double.NaN}, new double[] {0.5, 2, 0});

    assertThat(contours.alt())
        .endsWith("sgd goes in 1 steps from (0.500, 0.500) to (2, 2) and diverges.");
    assertThat(contours.image().getWidth()).isEqualTo(1280);
  }

  @Test
  void aTrailOfThousandsOfTinyStepsIsThinned() {
    double[] x = IntStream.range(0, 50_000).mapToDouble(i -> i / 50_000.0).toArray();
    int points = 0;
    Path2D path = new Trail("slow", x, x).in(UNIT);
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      points++;
    }

    assertThat(points).isBetween(500, 2000);
    assertThat(path.getBounds2D().getMaxX()).isEqualTo(x[x.length - 1]);
  }

  @Test
  void whereAFunctionIsNotFiniteThereIsAHole() {
    Contours half = Plot.contours((x, y) -> Math.log(x), -1, 1, 0, 1);
    Contours whole = Plot.contours((x, y) -> Math.log(x + 2), -1, 1, 0, 1);

    assertThat(Pixels.count(half.image(), Theme.CARD) - Pixels.count(whole.image(), Theme.CARD))
        .isGreaterThan(100_000);
  }

  @Test
  void badWindowsFunctionsAndTrailsAreRefused() {
    Contours plain = Plot.contours((x, y) -> x, 0, 1, 0, 1);

    assertThatThrownBy(() -> Plot.contours((x, y) -> x, 1, 1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("finite starts below their ends");
    assertThatThrownBy(() -> Plot.contours((x, y) -> Double.NaN, 0, 1, 0, 1))
        .hasMessageContaining("nowhere finite");
    assertThatThrownBy(() -> plain.trail("a", new double[2], new double[1]))
        .hasMessageContaining("2 x values and 1 y values");
    assertThatThrownBy(() -> plain.trail("a", new double[] {Double.NaN}, new double[1]))
        .hasMessageContaining("starts at (NaN, 0.0)");
    assertThatThrownBy(() -> plain.minimum(Double.NaN, 0)).hasMessageContaining("finite place");
  }
}
