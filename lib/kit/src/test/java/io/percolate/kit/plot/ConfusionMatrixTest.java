package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

  private static final Color WORST = Theme.blend(Theme.CARD, Theme.series(1), 0.95);

  @Test
  void theWorstErrorStandsOutHoweverManyAreRight() {
    int[][] counts = {{100_000, 3}, {1, 100_000}};

    assertThat(Pixels.count(Plot.confusionMatrix(counts).image(), WORST)).isGreaterThan(1000);
  }

  @Test
  void withoutErrorsNothingHasTheirColour() {
    assertThat(Pixels.count(Plot.confusionMatrix(new int[][] {{5, 0}, {0, 5}}).image(), WORST))
        .isZero();
  }

  @Test
  void theAlternativeTextListsTheMostFrequentErrors() {
    String alt =
        Plot.confusionMatrix(new int[][] {{8, 2}, {5, 5}}, "cat", "dog").title("Pets").alt();

    assertThat(alt)
        .isEqualTo(
            "Confusion matrix “Pets”, rows the truth, columns the answer: 13 of 20 right."
                + " Most often: dog taken for cat (5), cat taken for dog (2).");
  }

  @Test
  void anEmptyMatrixAndAClassWithoutExamplesCanBeDrawn() {
    assertThat(Plot.confusionMatrix(new int[][] {{0, 0}, {0, 0}}).image().getWidth()).isPositive();
    assertThat(Plot.confusionMatrix(new int[][] {{3, 1}, {0, 0}}).alt()).contains("3 of 4 right");
  }

  @Test
  void itKeepsItsOwnCounts() {
    int[][] counts = {{1, 0}, {0, 1}};
    ConfusionMatrix matrix = Plot.confusionMatrix(counts);
    counts[0][1] = 99;

    assertThat(matrix.count(0, 1)).isZero();
  }

  @Test
  void itMustBeSquare() {
    assertThatThrownBy(() -> Plot.confusionMatrix(new int[][] {{1, 2, 3}, {4, 5, 6}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A confusion matrix is square, but row 0 of 2 has 3 columns.");
  }

  @Test
  void countsAreNotNegative() {
    assertThatThrownBy(() -> Plot.confusionMatrix(new int[][] {{1, -2}, {0, 1}}))
        .hasMessageContaining("row 0 has -2");
  }

  @Test
  void namesMustMatchTheClasses() {
    assertThatThrownBy(() -> Plot.confusionMatrix(new int[][] {{1, 0}, {0, 1}}, "cat"))
        .hasMessageContaining("2 classes but 1 class names");
    assertThatThrownBy(() -> Plot.confusionMatrix(new int[0][0])).hasMessageContaining("0 classes");
  }

  @Test
  void textOnEveryShadeOfAnErrorCanBeRead() {
    for (double share = 0.1; share <= 0.95; share += 0.05) {
      Color fill = Theme.blend(Theme.CARD, Theme.series(1), share);
      assertThat(Contrast.between(fill, Theme.inkOn(fill))).isGreaterThan(4.5);
    }
  }
}
