package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Examples;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ImageGridTest {

  private static final Color INK = new Color(0x14171a);
  private static final Color PAPER = new Color(0xf1f2f5);

  @Test
  void everyPixelBecomesACrispSquare() {
    float[] halves = {1, 0, 0, 1};
    BufferedImage image =
        Plot.imageGrid(new Examples(halves, new Shape(1, 2, 2), new float[] {7}), 1).image();

    // An image of two by two is enlarged to 112 × 112: 224 × 224 pixels, half of them ink.
    assertThat(Pixels.count(image, INK)).isEqualTo(224 * 224 / 2);
    assertThat(Pixels.count(image, PAPER)).isEqualTo(224 * 224 / 2);
  }

  @Test
  void shapesWithAndWithoutAChannelLookTheSame() {
    float[] pixels = {0, 0.5f, 1, 0.5f, 0, 1};
    Examples with = new Examples(pixels, new Shape(1, 2, 3), new float[] {1});
    Examples without = new Examples(pixels, new Shape(2, 3), new float[] {1});

    assertThat(Plot.imageGrid(with, 1).bundle()).isEqualTo(Plot.imageGrid(without, 1).bundle());
  }

  @Test
  void aWrongAnswerIsWrittenInTheColourOfErrors() {
    ImageGrid grid = Plot.imageGrid(blank(3), 3);

    assertThat(Pixels.count(grid.captionAnswers(0, 1, 2).image(), Theme.ERROR)).isZero();
    assertThat(Pixels.count(grid.captionAnswers(0, 1, 9).image(), Theme.ERROR)).isPositive();
    assertThat(grid.captionAnswers(0, 1, 9).alt()).endsWith("Captions: 0, 1, 2→9.");
  }

  @Test
  void theAlternativeTextNamesNumberAndSize() {
    assertThat(Plot.imageGrid(blank(3), 2).title("Three").alt())
        .isEqualTo("Grid “Three” of 3 images of 4 × 4 pixels, 2 in a row.");
    assertThat(Plot.imageGrid(blank(2), 2).captionLabels().alt()).endsWith("Captions: 0, 1.");
  }

  @Test
  void fewImagesMakeASmallCard() {
    assertThat(Plot.imageGrid(blank(2), 10).image().getWidth())
        .isEqualTo(Plot.imageGrid(blank(2), 2).image().getWidth());
  }

  @Test
  void flatFeaturesAreNoImages() {
    Examples flat = new Examples(new float[16], new Shape(16), new float[1]);

    assertThatThrownBy(() -> Plot.imageGrid(flat, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shape (h, w) or (1, h, w), but these have shape (16)");
  }

  @Test
  void bytesThatWereNotScaledAreNoticed() {
    Examples bytes = new Examples(new float[] {0, 255}, new Shape(1, 2), new float[1]);

    assertThatThrownBy(() -> Plot.imageGrid(bytes, 1)).hasMessageContaining("divide bytes by 255");
  }

  @Test
  void valuesALittleOutsideAreDrawnAsPaperOrInk() {
    Examples noisy = new Examples(new float[] {-0.2f, 1.3f}, new Shape(1, 2), new float[1]);

    assertThat(Pixels.count(Plot.imageGrid(noisy, 1).image(), INK)).isPositive();
  }

  @Test
  void captionsMustMatchTheImages() {
    assertThatThrownBy(() -> Plot.imageGrid(blank(3), 3).captions("a", "b"))
        .hasMessage("There are 3 images but 2 captions; give one for each.");
    assertThatThrownBy(() -> Plot.imageGrid(blank(3), 3).captionAnswers(1))
        .hasMessage("There are 3 images but 1 answers; give one for each.");
  }

  @Test
  void tooManyOrNoImagesAreRefusedWithAWayOut() {
    assertThatThrownBy(() -> Plot.imageGrid(blank(401), 10)).hasMessageContaining("take(50)");
    assertThatThrownBy(() -> Plot.imageGrid(blank(0), 10)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> Plot.imageGrid(blank(1), 0)).hasMessageContaining("one column");
  }

  private static Examples blank(int n) {
    float[] labels = new float[n];
    for (int i = 0; i < n; i++) {
      labels[i] = i;
    }
    return new Examples(new float[16 * n], new Shape(1, 4, 4), labels);
  }
}
