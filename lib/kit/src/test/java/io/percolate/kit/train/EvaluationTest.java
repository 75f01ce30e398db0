package io.percolate.kit.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final float[] LABELS = {0, 1, 1, 0};

  /** Logits of four examples in three classes; the third example is taken for a 2. */
  private static final float[] LOGITS = {3, 1, 1, 0, 2, 1, 0, 0, 1000, 1, 0, 0};

  private final Evaluation result = Evaluation.of(new Predictions(LOGITS, LABELS, 0.5));

  @Test
  void theHighestLogitIsThePrediction() {
    assertThat(result.predictions()).containsExactly(0, 1, 2, 0);
    assertThat(result.accuracy()).isEqualTo(0.75);
    assertThat(result.wrong()).containsExactly(2);
    assertThat(result).hasToString("accuracy 75.00 %, 1 of 4 wrong, loss 0.5000");
  }

  @Test
  void probabilitiesAddUpToOneEvenWhereLogitsAreExtreme() {
    assertThat(result.probabilities()[0][0])
        .isCloseTo((float) (Math.exp(3) / (Math.exp(3) + 2 * Math.exp(1))), within(1e-6f));
    for (float[] row : result.probabilities()) {
      assertThat(row[0] + row[1] + row[2]).isCloseTo(1, within(1e-6f));
    }
    assertThat(result.probabilities()[2]).containsExactly(0, 0, 1);
  }

  @Test
  void confusionCountsActualClassesInRows() {
    assertThat(result.confusion()).isDeepEqualTo(new int[][] {{2, 0, 0}, {0, 1, 1}, {0, 0, 0}});
    assertThat(result.recall()).containsExactly(1, 0.5, Double.NaN);
  }

  @Test
  void whereNoClassIsChosenAmongSeveralNoneIsMadeUp() {
    Predictions yesOrNo = new Predictions(new float[] {3, -1}, new float[] {1, 0}, 0.2);
    Predictions student = new Predictions(new float[] {3, 1}, new float[] {0, 2, 1}, 0.2);
    for (Predictions none : List.of(yesOrNo, student)) {
      assertThatThrownBy(none::accuracy)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll("2 outputs", "above 0 says yes");
      assertThatThrownBy(none::classes).hasMessageContaining("no class is chosen");
      assertThatThrownBy(none::probabilities).hasMessageContaining("no class is chosen");
    }
  }

  @Test
  void oneNumberHasErrorsButNoVarianceToExplain() {
    assertThat(new Regression(new float[] {3}, new float[] {1}))
        .hasToString("mean squared error 4.000, mean absolute error 2.000");
  }
}
