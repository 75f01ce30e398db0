package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Examples;
import io.percolate.kit.notebook.Notebook;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FiltersTest {

  private static NDManager manager;

  @BeforeAll
  static void open() {
    Notebook.start();
    manager = NDManager.newBaseManager();
  }

  @AfterAll
  static void close() {
    manager.close();
  }

  @Test
  void zeroIsNeutralAndBothSignsAreEquallyStrong() {
    BufferedImage image =
        Plot.filters(manager.create(new float[] {-2, 0, 0, 2}, new Shape(1, 1, 2, 2))).image();

    long below = Pixels.count(image, Palette.DIVERGING.at(0));
    assertThat(below).isGreaterThanOrEqualTo(112 * 112);
    assertThat(Pixels.count(image, Palette.DIVERGING.at(1))).isCloseTo(below, within(500));
    assertThat(Pixels.count(image, Palette.DIVERGING.at(0.5)))
        .isGreaterThanOrEqualTo(2 * 112 * 112);
  }

  @Test
  void allFiltersShareOneScale() {
    float[] weights = {1, 1, 1, 1, 10, 10, 10, 10};
    ImageGrid grid = Plot.filters(manager.create(weights, new Shape(2, 1, 2, 2)));

    Color weak = Palette.DIVERGING.at(0.55f);
    assertThat(Pixels.count(grid.image(), weak)).isGreaterThanOrEqualTo(224 * 224);
    assertThat(grid.alt()).endsWith("the strongest colours stand for ±10.");
  }

  @Test
  void aFilterOfSeveralChannelsIsARow() {
    assertThat(Plot.filters(manager.zeros(new Shape(16, 6, 5, 5))).alt())
        .startsWith("Grid of 96 images of 5 × 5 pixels, 6 in a row.");
  }

  @Test
  void featureMapsComeWithAndWithoutABatch() {
    ImageGrid with = Plot.featureMaps(manager.ones(new Shape(1, 6, 4, 4)));
    ImageGrid without = Plot.featureMaps(manager.ones(new Shape(6, 4, 4), DataType.FLOAT64));

    assertThat(with.bundle()).isEqualTo(without.bundle());
    assertThat(with.alt()).contains("Captions: 0, 1, 2, 3, 4, 5.");
  }

  @Test
  void anExampleOfWhatALayerPutOutLooksLikeItsArray() {
    float[] values = {1, -2, 3, -4, 5, -6, 7, -8};
    Shape shape = new Shape(2, 2, 2);
    Examples maps = new Examples(values, shape, new float[] {9});

    assertThat(Plot.featureMaps(maps).bundle())
        .isEqualTo(Plot.featureMaps(manager.create(values, shape)).bundle());
    assertThatThrownBy(() -> Plot.featureMaps(maps.pick(0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("these are 2 of shape (2, 2, 2); take one");
  }

  @Test
  void noArrayIsLeftBehind() {
    try (NDManager own = NDManager.newBaseManager()) {
      var maps = own.ones(new Shape(6, 4, 4));
      Plot.featureMaps(maps).image();

      assertThat(own.getManagedArrays()).containsExactly(maps);
    }
  }

  @Test
  void otherShapesAreRefusedWithAWayOut() {
    assertThatThrownBy(() -> Plot.filters(manager.zeros(new Shape(64, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(filters, channels, h, w), but this array has shape (64, 3)");
    assertThatThrownBy(() -> Plot.featureMaps(manager.zeros(new Shape(2, 3, 4, 4))))
        .hasMessageContaining("maps.get(0)");
    assertThatThrownBy(() -> Plot.filters(manager.zeros(new Shape(64, 64, 3, 3))))
        .hasMessageContaining("make 4096 images; take some of them, with weights.get(\"0:8\")");
  }

  private static org.assertj.core.data.Offset<Long> within(long pixels) {
    return org.assertj.core.data.Offset.offset(pixels);
  }
}
