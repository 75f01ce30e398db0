package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Examples;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScatterTest {

  private static final Examples CROSS =
      new Examples(new float[] {0, 0, 1, 1, 0, 1, 1, 0}, new Shape(2), new float[] {0, 0, 1, 1});

  @Test
  void pointsStandWhereTheirFeaturesSay() {
    Scatter corners =
        Plot.scatter("low", new double[] {0}, new double[] {0})
            .and("high", new double[] {1}, new double[] {1});
    BufferedImage image = corners.image();

    assertThat(Pixels.count(image, Theme.series(0), 40, 330, 80, 90)).isGreaterThan(100);
    assertThat(Pixels.count(image, Theme.series(1), 440, 10, 70, 60)).isGreaterThan(50);
  }

  @Test
  void eachClassHasAShapeOfItsOwn() {
    double[] here = {1};
    double[] none = {};
    long circle = Pixels.count(Plot.scatter("a", here, here).image(), Theme.series(0));
    BufferedImage both = Plot.scatter("a", none, none).and("b", here, here).image();

    assertThat(Pixels.count(both, Theme.series(1))).isPositive().isNotEqualTo(circle);
  }

  @Test
  void noClassIsHiddenBehindAnother() {
    double[] same = new double[2000];
    Arrays.setAll(same, i -> i % 50);
    double[] rows = new double[2000];
    Arrays.setAll(rows, i -> i / 50);
    BufferedImage image = Plot.scatter("a", same, rows).and("b", shifted(same), rows).image();

    assertThat(Pixels.count(image, Theme.series(0))).isGreaterThan(5000);
    assertThat(Pixels.count(image, Theme.series(1))).isGreaterThan(5000);
  }

  private static double[] shifted(double... x) {
    return Arrays.stream(x).map(v -> v + 0.4).toArray();
  }

  @Test
  void theAlternativeTextCountsEachClass() {
    assertThat(Plot.scatter(CROSS, "same", "different").title("XOR").alt())
        .isEqualTo("Scatter plot “XOR”: x₂ against x₁. same: 2 points. different: 2 points.");
  }

  @Test
  void linesLieBehindThePointsAndDoNotMoveTheAxes() {
    double[] ends = {0, 1};
    Scatter points = Plot.scatter("a", ends, ends).title("T");
    Scatter crossed = points.line(new double[] {-9, 9}, new double[] {0.5, 0.5});

    assertThat(crossed.window()).isEqualTo(points.window());
    assertThat(Pixels.count(crossed.image(), Theme.AXIS))
        .isGreaterThan(Pixels.count(points.image(), Theme.AXIS) + 300);
    assertThat(Pixels.count(crossed.image(), Theme.series(0)))
        .isEqualTo(Pixels.count(points.image(), Theme.series(0)));
    assertThat(crossed.alt()).isEqualTo("Scatter plot “T”. a: 2 points. Behind them 1 line.");
  }

  @Test
  void aLineThatComesFromBeyondTheAxesCrossesThePlot() {
    double[] ends = {0, 1};
    double[] far = {-9, 9};
    double[] half = {0.5, 0.5};
    Scatter points = Plot.scatter("a", ends, ends);
    BufferedImage across = points.line(far, half).image();
    BufferedImage up = points.line(half, far).image();

    for (int left : new int[] {100, 300}) {
      assertThat(Pixels.count(across, Theme.AXIS, left, 100, 100, 250)).isGreaterThan(90);
    }
    for (int top : new int[] {50, 270}) {
      assertThat(Pixels.count(up, Theme.AXIS, 150, top, 300, 90)).isGreaterThan(80);
    }
  }

  @Test
  void whatIsNotFiniteIsLeftOutAndTold() {
    Scatter scatter =
        Plot.scatter("a", new double[] {1, Double.NaN}, new double[] {1, 2}).labels("m", "kg");

    assertThat(scatter.alt())
        .isEqualTo("Scatter plot: kg against m. a: 1 point. 1 value left out.");
    assertThat(scatter.window().u(1)).isEqualTo(0.5);
  }

  @Test
  void withoutPointsItWaitsForThem() {
    Scatter none = Plot.scatter("a", new double[0], new double[0]);

    assertThat(none.alt()).contains("a: 0 points");
    assertThat(Pixels.count(none.image(), Theme.MUTED)).isPositive();
  }

  @Test
  void examplesNeedTwoFeaturesAndClassIndexes() {
    Examples images = new Examples(new float[4], new Shape(1, 2, 2), new float[1]);
    Examples prices = new Examples(new float[2], new Shape(2), new float[] {99.5f});

    assertThatThrownBy(() -> Plot.scatter(images))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 features, but these examples have shape (1, 2, 2)");
    assertThatThrownBy(() -> Plot.scatter(prices)).hasMessageContaining("one is 99.5");
    Examples pairs = new Examples(new float[2], new Shape(2), new float[2], new Shape(2));
    assertThatThrownBy(() -> Plot.scatter(pairs)).hasMessageContaining("labels have shape (2)");
    assertThatThrownBy(() -> Plot.scatter(CROSS, "one"))
        .hasMessageContaining("2 classes but 1 class names");
  }

  @Test
  void xAndYOfDifferentLengthsAreRefused() {
    assertThatThrownBy(() -> Plot.scatter("a", new double[] {1, 2}, new double[] {3}))
        .hasMessage("“a” has 2 x values and 1 y values; give one y for each x.");
  }

  @Test
  void twentyThousandPointsAreDrawnAndMoreAreRefused() {
    double[] most = new double[20_000];
    Scatter scatter = Plot.scatter("a", most, most);

    assertThat(scatter.image().getWidth()).isEqualTo(1200);
    assertThatThrownBy(() -> scatter.and("b", new double[1], new double[1]))
        .hasMessageContaining("20,001 points")
        .hasMessageContaining("take fewer");
  }

  @Test
  void regionsHaveTheColourOfTheirClassAndPointsLieOnTop() {
    Scatter regions =
        Plot.regions(CROSS, grid -> answers(grid, x -> x < 0.5f ? 1 : 0), "left", "right");
    BufferedImage image = regions.image();
    Color left = Theme.blend(Theme.CARD, Theme.series(0), 0.36);
    Color right = Theme.blend(Theme.CARD, Theme.series(1), 0.36);

    assertThat(Pixels.count(image, left, 60, 20, 150, 350)).isGreaterThan(100_000);
    assertThat(Pixels.count(image, left, 320, 20, 150, 350)).isZero();
    assertThat(Pixels.count(image, right, 320, 20, 150, 350)).isGreaterThan(100_000);
    assertThat(Pixels.count(image, Theme.series(0))).isGreaterThan(200);
    assertThat(regions.alt())
        .contains("left: 2 points, 1 of them in the region of that class")
        .contains("right: 2 points, 1 of them");
  }

  @Test
  void whereTheClassifierIsUnsureItIsPale() {
    Scatter unsure = Plot.regions(CROSS, grid -> answers(grid, x -> 0.5f));

    assertThat(Pixels.count(unsure.image(), Theme.blend(Theme.CARD, Theme.series(0), 0.06)))
        .isGreaterThan(300_000);
  }

  @Test
  void aSingleProbabilityIsThatOfClassOne() {
    Scatter two = Plot.regions(CROSS, grid -> answers(grid, x -> 1 - x / 9));
    Scatter one =
        Plot.regions(
            CROSS,
            grid -> {
              float[][] rows = answers(grid, x -> 1 - x / 9);
              return Arrays.stream(rows).map(r -> new float[] {r[1]}).toArray(float[][]::new);
            });

    assertThat(one.bundle()).isEqualTo(two.bundle());
  }

  @Test
  void answersThatAreNoProbabilitiesAreRefused() {
    assertThatThrownBy(() -> Plot.regions(CROSS, grid -> answers(grid, x -> 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no probabilities")
        .hasMessageContaining("softmax");
    assertThatThrownBy(() -> Plot.regions(CROSS, grid -> answers(grid, x -> Float.NaN)))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> Plot.regions(CROSS, grid -> new float[3][2]))
        .hasMessageContaining("3 rows");
    assertThatThrownBy(
            () -> Plot.regions(CROSS, grid -> answers(grid, x -> 1), "one", "two", "three"))
        .hasMessageContaining("3 classes, but the classifier answers with 2");
  }

  private interface First {
    float of(float x);
  }

  private static float[][] answers(Examples grid, First probability) {
    float[][] rows = new float[grid.size()][];
    for (int i = 0; i < rows.length; i++) {
      float p = probability.of(grid.features(i)[0]);
      rows[i] = new float[] {p, 1 - p};
    }
    return rows;
  }
}
