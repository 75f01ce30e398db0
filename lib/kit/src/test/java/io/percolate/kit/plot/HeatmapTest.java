package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeatmapTest {

  private static final double[][] CORRELATIONS = {{1, -0.5}, {-0.5, 1}};

  @Test
  void bothSignsAreToldApartByColour() {
    Heatmap map = Plot.heatmap(CORRELATIONS);

    assertThat(Pixels.count(map.image(), Palette.DIVERGING.at(1))).isGreaterThan(5000);
    assertThat(Pixels.count(map.image(), Palette.DIVERGING.at(0.25))).isGreaterThan(5000);
  }

  @Test
  void oneSignGoesFromLightToDark() {
    Heatmap map = Plot.heatmap(new double[][] {{0, 5}});

    assertThat(Pixels.count(map.image(), Palette.SEQUENTIAL.at(0))).isGreaterThan(3000);
    assertThat(Pixels.count(map.image(), Palette.SEQUENTIAL.at(1))).isGreaterThan(3000);
  }

  @Test
  void numbersAreWrittenWhereThereIsRoom() {
    double[][] many = new double[40][40];
    Arrays.stream(many).forEach(row -> Arrays.fill(row, 1));
    many[0][0] = 0;

    // Nothing but numbers on light cells is drawn in black.
    Heatmap few = Plot.heatmap(new double[][] {{0, 1}});
    assertThat(Pixels.count(few.image(), Color.BLACK)).isPositive();
    assertThat(Pixels.count(Plot.heatmap(many).image(), Color.BLACK)).isZero();
  }

  @Test
  void valuesThatAreNotFiniteAreGrey() {
    Heatmap map = Plot.heatmap(new float[][] {{1, Float.NaN}});

    assertThat(Pixels.count(map.image(), Theme.MUTED)).isGreaterThan(3000);
    assertThat(Plot.heatmap(new float[][] {{Float.NaN}}).alt()).endsWith("none is finite.");
  }

  @Test
  void theAlternativeTextNamesTheExtremes() {
    assertThat(
            Plot.heatmap(CORRELATIONS)
                .rows("area", "age")
                .columns("area", "age")
                .title("House prices")
                .label("correlation")
                .alt())
        .isEqualTo(
            "Heatmap “House prices” of correlation, 2 × 2: from -0.500 at area, age to 1 at area,"
                + " area.");
  }

  @Test
  void itKeepsItsOwnValues() {
    double[][] values = {{1, 2}};
    Heatmap map = Plot.heatmap(values);
    values[0][0] = 99;

    assertThat(map.value(0, 0)).isEqualTo(1);
  }

  @Test
  void constantAndLargeMapsCanBeDrawn() {
    assertThat(Plot.heatmap(new double[][] {{3}}).image().getWidth()).isPositive();
    assertThat(Plot.heatmap(new double[500][500]).image().getWidth()).isLessThan(2000);
  }

  @Test
  void raggedEmptyAndHugeMapsAreRefused() {
    assertThatThrownBy(() -> Plot.heatmap(new double[][] {{1, 2}, {3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 0 has 2 values and row 1 has 1");
    assertThatThrownBy(() -> Plot.heatmap(new double[0][0])).hasMessageContaining("0 × 0");
    assertThatThrownBy(() -> Plot.heatmap(new double[1][501])).hasMessageContaining("1 × 501");
    assertThatThrownBy(() -> Plot.heatmap(CORRELATIONS).rows("one"))
        .hasMessage("There are 2 rows but 1 names; give one for each.");
  }

  @Test
  void attentionNamesQueriesAndKeys() {
    Heatmap map = Plot.attention(new String[] {"to", " "}, new float[][] {{1, 0}, {0.25f, 0.75f}});

    assertThat(map.rows()).containsExactly("to", "␣").isEqualTo(map.columns());
    assertThat(map.alt()).contains("rows query, columns key").contains("of weight");
  }

  @Test
  void attentionThatDoesNotSumToOneIsRefused() {
    String[] tokens = {"to", "be"};

    assertThatThrownBy(() -> Plot.attention(tokens, new float[][] {{1, 0}, {0.5f, 0.7f}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The weights of query 1 “be” sum to 1.20, not to 1; take the softmax over each row.");
    assertThatThrownBy(() -> Plot.attention(new String[] {"a"}, new float[][] {{-1, 2}}))
        .hasMessageContaining("go down to -1, below 0");
    assertThatThrownBy(() -> Plot.attention(tokens, new float[][] {{1, 0}}))
        .hasMessageContaining("2 tokens but 1 rows");
    assertThatThrownBy(() -> Plot.attention(tokens, new float[][] {{1}, {1}}))
        .hasMessageContaining("1 columns but 2 names");
  }
}
