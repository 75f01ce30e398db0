package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.kit.notebook.Bundle;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvesTest {

  private static final int BLUE_AT_LEAST = 100;

  @Test
  void enlargedItIsTheSameFigureShownLarger() {
    Curves curves = Plot.curves("loss", 3, 2, 1);
    Bundle large = curves.enlarged(1.5).bundle();

    assertThat(large.data()).isEqualTo(curves.bundle().data());
    assertThat(large.metadata().get("image/png").get("width"))
        .isEqualTo(3 * (int) curves.bundle().metadata().get("image/png").get("width") / 2);
    assertThatThrownBy(() -> curves.enlarged(0)).hasMessageContaining("above 0");
  }

  @Test
  void savedItIsTheSamePictureInAFolderThatIsMadeForIt(@TempDir Path folder) throws IOException {
    Curves curves = Plot.curves("loss", 3, 2, 1);
    Path file = folder.resolve("figures/loss.png");
    curves.save(file);
    curves.save(file);

    assertThat(pixels(ImageIO.read(file.toFile()))).isEqualTo(pixels(curves.image()));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  @Test
  void aFigureThatCannotBeSavedIsSaidToBeSoAndNothingElseIs(@TempDir Path folder)
      throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> Plot.curves("loss", 1).save(taken))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("give the path of a file");
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }

  @Test
  void aTitleThatIsNullIsSaidToBeSoBeforeItIsDrawn() {
    assertThatThrownBy(() -> Plot.curves("loss", 1).title(null))
        .hasMessage("A title or label is null; \"\" leaves it out.");
  }

  @Test
  void ofManyCurvesTheFirstAreToldAndTheOthersCounted() {
    Curves many = Plot.curves("curve 1", 1, 2);
    for (int i = 2; i <= 50; i++) {
      many = many.and("curve " + i, i, i + 1);
    }
    assertThat(many.alt()).contains("curve 40 goes from").endsWith("And 10 more.");
  }

  @Test
  void aFigureIsDrawnAtTwiceItsSizeAndSaysSo() {
    Curves curves = Plot.curves("loss", 3, 2, 1);

    BufferedImage image = curves.image();

    assertThat(image.getWidth()).isEqualTo(1280);
    assertThat(image.getHeight()).isEqualTo(800);
    assertThat(curves.bundle().metadata().get("image/png"))
        .containsEntry("width", 640)
        .containsEntry("height", 400)
        .containsEntry("alt", curves.alt());
    assertThat(curves.bundle().plain()).isEqualTo(curves.alt());
  }

  @Test
  void eachCurveIsDrawnInItsOwnColour() {
    BufferedImage one = Plot.curves("a", 3, 2, 1).image();
    BufferedImage two = Plot.curves("a", 3, 2, 1).and("b", 1, 2, 3).image();

    assertThat(Pixels.count(one, Theme.series(0))).isGreaterThan(BLUE_AT_LEAST);
    assertThat(Pixels.count(one, Theme.series(1))).isZero();
    assertThat(Pixels.count(two, Theme.series(1))).isGreaterThan(BLUE_AT_LEAST);
  }

  @Test
  void theAlternativeTextTellsTheCourse() {
    String alt =
        Plot.curves("training", 0.9, 0.2, 0.4)
            .title("Loss by epoch")
            .labels("epoch", "loss (nats)")
            .mark(2, "best")
            .alt();

    assertThat(alt)
        .isEqualTo(
            "Curves “Loss by epoch”: loss (nats) against epoch. training goes from 0.900 at 1 to"
                + " 0.400 at 3, lowest 0.200 at 2. Marked at 2: best.");
  }

  @Test
  void aMarkPutsADotOnTheCurve() {
    Curves plain = Plot.curve("f", x -> x * x, 0, 1);

    long without = Pixels.count(plain.image(), Theme.series(0));
    long with = Pixels.count(plain.mark(0.5, "half").image(), Theme.series(0));

    assertThat(with - without).isGreaterThan(BLUE_AT_LEAST);
  }

  @Test
  void aMarkNeverCoversACurvesName() {
    Curves plain = Plot.curves("validation", 1, 2, 3).title("Loss");
    Curves marked = plain.mark(3, "the best epoch of all of them");

    assertThat(Pixels.count(marked.image(), Theme.series(0), 556, 20, 80, 360))
        .isGreaterThan(BLUE_AT_LEAST)
        .isEqualTo(Pixels.count(plain.image(), Theme.series(0), 556, 20, 80, 360));
  }

  @Test
  void aMarkBeyondTheCurveWidensTheAxis() {
    Range range = Range.of(Plot.curves("a", 1, 2).mark(9, "planned end"));

    assertThat(range.right()).isEqualTo(9);
  }

  @Test
  void aCurveWithoutPointsWaitsForThem() {
    Curves empty = Plot.curves("loss", List.<Float>of());

    assertThat(Pixels.count(empty.image(), Theme.series(0))).isZero();
    assertThat(empty.alt()).contains("loss has no points yet");
  }

  @Test
  void aSinglePointIsADot() {
    assertThat(Pixels.count(Plot.curves("loss", 3.2).image(), Theme.series(0)))
        .isGreaterThan(BLUE_AT_LEAST / 2);
  }

  @Test
  void aConstantCurveIsALineInTheMiddle() {
    BufferedImage image = Plot.curves("flat", 0.5, 0.5, 0.5).image();

    assertThat(Pixels.count(image, Theme.series(0), 60, 170, 400, 60)).isGreaterThan(BLUE_AT_LEAST);
    assertThat(Pixels.count(image, Theme.series(0), 60, 20, 400, 100)).isZero();
  }

  @Test
  void missingValuesLeaveAGapAndLonelyPointsAreDots() {
    Curves gaps = Plot.curves("a", 1, Double.NaN, 3, Double.POSITIVE_INFINITY);

    assertThat(Range.of(gaps).high()).isEqualTo(3);
    assertThat(Pixels.count(gaps.image(), Theme.series(0))).isGreaterThan(BLUE_AT_LEAST / 2);
    assertThat(gaps.alt()).contains("from 1 at 1 to 3 at 3");
  }

  @Test
  void zeroHasNoPlaceOnALogarithmicAxisAndIsLeftOut() {
    Curves curves = Plot.curves("a", 0, 0.1, 1, -2).logY();

    assertThat(Range.of(curves).low()).isEqualTo(0.1);
    assertThat(Pixels.count(curves.image(), Theme.series(0))).isGreaterThan(BLUE_AT_LEAST);
  }

  @Test
  void aLogarithmicHorizontalAxisLeavesOutZeroAndSpreadsDecadesEvenly() {
    Curves finder =
        Plot.curves("loss", new double[] {0, 1e-4, 1e-2, 1}, new double[] {9, 3, 2, 1}).logX();

    assertThat(Range.of(finder)).returns(1e-4, Range::left).returns(3.0, Range::high);
    assertThat(finder.series().get(0).heightAt(1e-3, finder.scale())).isEqualTo(2.5);
    assertThat(finder.mark(0, "nowhere").image().getWidth()).isEqualTo(1280);
    assertThat(finder.alt()).contains("horizontal axis logarithmic").contains("from 3 at");
  }

  @Test
  void aBandSurroundsItsCurveAndIsTold() {
    Curves plain = Plot.curves("loss", 2, 1, 1);
    Curves banded = plain.band(new double[] {1.5, 0.95, 0.95}, new double[] {3, 2, 1.5});
    Color veil = Theme.blend(Theme.CARD, Theme.series(0), Theme.veil(0).getAlpha() / 255.0);

    assertThat(Range.of(banded)).returns(0.95, Range::low).returns(3.0, Range::high);
    assertThat(Pixels.count(plain.image(), veil)).isLessThan(1000);
    assertThat(Pixels.count(banded.image(), veil)).isGreaterThan(50_000);
    assertThat(banded.alt()).endsWith(", there between 0.950 and 1.50.");
  }

  @Test
  void aBandNeedsAnEndOnEachSideOfEveryPoint() {
    assertThatThrownBy(() -> Plot.curves("a", 1, 2).band(new double[1], new double[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 points, but its band 1 lower and 2 upper ends");
    assertThatThrownBy(() -> Plot.curves("a", 1).band(new double[] {2}, new double[] {1}))
        .hasMessageContaining("give the lower ends first");
  }

  @Test
  void nothingButZerosOnALogarithmicAxisIsAnEmptyFigure() {
    assertThat(Pixels.count(Plot.curves("a", 0, 0).logY().image(), Theme.series(0))).isZero();
  }

  @Test
  void amongManyPointsASpikeStaysVisible() {
    double[] y = new double[30_000];
    y[12_345] = 1;
    BufferedImage image = Plot.curves("spiky", y).image();

    assertThat(Pixels.count(image, Theme.series(0), 60, 40, 500, 200)).isGreaterThan(100);
  }

  @Test
  void onlyCurvesOverCountsHaveTicksAtWholeNumbersAlone() {
    assertThat(Range.of(Plot.curves("a", 1, 2, 3)).counted()).isTrue();
    assertThat(Range.of(Plot.curves("a", 1, 2).and("b", new double[] {1.5}, new double[] {1})))
        .returns(false, Range::counted);
  }

  @Test
  void xAndYOfDifferentLengthsAreRefused() {
    assertThatThrownBy(() -> Plot.curves("loss", new double[] {1, 2}, new double[] {3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The curve “loss” has 2 x values and 1 y values; give one y for each x.");
  }

  @Test
  void anXThatIsNotFiniteIsRefused() {
    assertThatThrownBy(() -> Plot.curves("loss", new double[] {1, Double.NaN}, new double[] {3, 4}))
        .hasMessageContaining("x must be finite");
    assertThatThrownBy(() -> Plot.curves("a", 1).mark(Double.NaN, "here"))
        .hasMessageContaining("finite x");
  }

  @Test
  void aFunctionNeedsAStartBelowItsEnd() {
    assertThatThrownBy(() -> Plot.curve("f", x -> x, 1, 1))
        .hasMessageContaining("give a finite start below its end");
  }

  @Test
  void changingAFigureLeavesTheOldOneAsItWas() {
    Curves before = Plot.curves("a", 1, 2);
    before.title("later").labels("x", "y").logX().logY().mark(1, "m").and("b", 1);

    assertThat(before.alt()).isEqualTo("Curves. a goes from 1 at 1 to 2 at 2.");
  }
}
