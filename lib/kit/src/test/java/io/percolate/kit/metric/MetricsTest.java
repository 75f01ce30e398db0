package io.percolate.kit.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private record Stored(
      List<Answers> classification,
      List<Numbers> regression,
      List<Numbers> floats,
      List<Probabilities> probabilities,
      List<Share> wilson) {}

  private record Answers(
      int classes,
      int[] labels,
      int[] predictions,
      int[][] confusion,
      double accuracy,
      Double[] precision,
      Double[] recall,
      Double[] f1,
      double macroF1,
      double microF1) {}

  private record Numbers(
      double[] truth,
      double[] predictions,
      double meanSquaredError,
      double meanAbsoluteError,
      double r2) {}

  private record Probabilities(double[][] rows, int[] labels, double logLoss) {}

  private record Share(int successes, int n, double confidence, double low, double high) {}

  private static final Offset<Double> CLOSE = within(1e-12);

  private final Stored stored = stored();

  @Test
  void classesAreCountedAsScikitLearnCountsThem() {
    assertThat(stored.classification).hasSize(8);
    for (Answers of : stored.classification) {
      int[][] confusion = Metrics.confusion(of.labels, of.predictions, of.classes);

      assertThat(confusion).isDeepEqualTo(of.confusion);
      assertThat(Metrics.accuracy(of.labels, of.predictions)).isCloseTo(of.accuracy, CLOSE);
      assertThat(Metrics.precision(confusion)).containsExactly(nan(of.precision), CLOSE);
      assertThat(Metrics.recall(confusion)).containsExactly(nan(of.recall), CLOSE);
      assertThat(Metrics.f1(confusion)).containsExactly(nan(of.f1), CLOSE);
      assertThat(Metrics.macroF1(confusion)).isCloseTo(of.macroF1, CLOSE);
      assertThat(Metrics.microF1(confusion)).isCloseTo(of.microF1, CLOSE);
    }
  }

  @Test
  void errorsAreScikitLearns() {
    for (Numbers of : stored.regression) {
      assertThat(Metrics.meanSquaredError(of.truth, of.predictions))
          .isCloseTo(of.meanSquaredError, CLOSE);
      assertThat(Metrics.meanAbsoluteError(of.truth, of.predictions))
          .isCloseTo(of.meanAbsoluteError, CLOSE);
      assertThat(Metrics.r2(of.truth, of.predictions)).isCloseTo(of.r2, CLOSE);
    }
  }

  @Test
  void floatsAreMeasuredInDoublePrecision() {
    for (Numbers of : stored.floats) {
      float[] labels = floats(of.truth);
      float[] predictions = floats(of.predictions);
      assertThat(Metrics.meanSquaredError(labels, predictions))
          .isCloseTo(of.meanSquaredError, CLOSE);
      assertThat(Metrics.meanAbsoluteError(labels, predictions))
          .isCloseTo(of.meanAbsoluteError, CLOSE);
      assertThat(Metrics.r2(labels, predictions)).isCloseTo(of.r2, CLOSE);
    }
  }

  @Test
  void logLossIsScikitLearns() {
    for (Probabilities of : stored.probabilities) {
      assertThat(Metrics.logLoss(of.labels, of.rows)).isCloseTo(of.logLoss, CLOSE);
    }
  }

  @Test
  void oneSureErrorCostsMuchAndNotEverything() {
    int[] labels = {0};
    assertThat(Metrics.logLoss(labels, new double[][] {{0, 1}})).isCloseTo(52 * Math.log(2), CLOSE);
    assertThat(Metrics.logLoss(labels, new float[][] {{0, 1}})).isCloseTo(23 * Math.log(2), CLOSE);
  }

  @Test
  void wilsonsIntervalIsSciPys() {
    assertThat(stored.wilson).hasSize(35);
    for (Share of : stored.wilson) {
      Interval interval = Metrics.wilson(of.successes, of.n, of.confidence);
      // Near a confidence of 1, its own last bit moves the ends by more than that.
      assertThat(interval.low()).as("%s", of).isCloseTo(of.low, within(1e-11));
      assertThat(interval.high()).as("%s", of).isCloseTo(of.high, within(1e-11));
    }
    assertThat(Metrics.wilson(190, 200, 0.95)).hasToString("0.9104 to 0.9726");
  }

  @Test
  void aConfidenceAsGoodAsCertainStillHasAnInterval() {
    Interval interval = Metrics.wilson(5, 10, Math.nextDown(1.0));

    assertThat(interval.low()).isBetween(0.0, 0.05);
    assertThat(interval.high()).isBetween(0.95, 1.0);
  }

  @Test
  void perplexityCountsTheAnswersThatSeemPossible() {
    assertThat(Metrics.perplexity(0)).isEqualTo(1);
    assertThat(Metrics.perplexity(Math.log(65))).isCloseTo(65, within(1e-11));
    assertThat(Metrics.perplexity(Double.POSITIVE_INFINITY)).isInfinite();
    assertRefused(() -> Metrics.perplexity(-0.1), "-0.1 nats can't be");
    assertRefused(() -> Metrics.perplexity(Double.NaN), "NaN nats can't be");
  }

  @Test
  void nothingCannotBeMeasured() {
    int[] no = {};
    double[] none = {};
    String message = "There is nothing to measure; give at least one example.";
    assertRefused(() -> Metrics.accuracy(no, no), message);
    assertRefused(() -> Metrics.confusion(no, no, 2), message);
    assertRefused(() -> Metrics.macroF1(new int[2][2]), message);
    assertRefused(() -> Metrics.microF1(new int[0][0]), message);
    assertRefused(() -> Metrics.meanSquaredError(none, none), message);
    assertRefused(() -> Metrics.meanAbsoluteError(none, none), message);
    assertRefused(() -> Metrics.r2(none, none), message);
    assertRefused(() -> Metrics.logLoss(no, new double[0][]), message);
  }

  @Test
  void labelsAndPredictionsGoInPairs() {
    assertRefused(
        () -> Metrics.accuracy(new int[3], new int[2]),
        "There are 3 labels but 2 predictions; give one prediction for each label.");
    assertRefused(() -> Metrics.r2(new double[3], new double[2]), "3 labels but 2 predictions");
    assertRefused(() -> Metrics.logLoss(new int[3], new float[2][2]), "3 labels but 2 predictions");
  }

  @Test
  void aClassIsANumberBelowTheirCount() {
    assertRefused(
        () -> Metrics.confusion(new int[] {0, 2}, new int[] {0, 1}, 2),
        "The label of example 1 is 2, but 2 classes are numbered from 0 to 1.");
    assertRefused(
        () -> Metrics.confusion(new int[] {0}, new int[] {-1}, 2),
        "The prediction of example 0 is -1, but 2 classes are numbered from 0 to 1.");
    assertRefused(() -> Metrics.confusion(new int[1], new int[1], 0), "0 classes can't be");
    assertRefused(
        () -> Metrics.logLoss(new int[] {2}, new double[][] {{0.5, 0.5}}),
        "The label of example 0 is 2, but 2 classes are numbered from 0 to 1.");
  }

  @Test
  void onlyASquareOfCountsIsAConfusionMatrix() {
    assertRefused(
        () -> Metrics.recall(new int[][] {{1, 2}, {3}}),
        "A confusion matrix is square, but row 1 of 2 has 1 columns.");
    assertRefused(
        () -> Metrics.f1(new int[][] {{1, -2}, {3, 4}}),
        "A confusion matrix counts examples, but row 0 has -2.");
  }

  @Test
  void whatIsNoNumberIsPointedOut() {
    double[] good = {1, 2};
    assertRefused(
        () -> Metrics.meanSquaredError(good, new double[] {1, Double.NaN}),
        "The prediction of example 1 is NaN; nothing can be measured from what isn't a number.");
    assertRefused(
        () -> Metrics.r2(new float[] {Float.POSITIVE_INFINITY, 1}, new float[2]),
        "The label of example 0 is Infinity");
  }

  @Test
  void logitsAreNoProbabilities() {
    assertRefused(
        () -> Metrics.logLoss(new int[] {0}, new double[][] {{3.5, -1}}),
        "The probability for example 0 is 3.5, but probabilities go from 0 to 1; logits become"
            + " such through softmax.");
    assertRefused(
        () -> Metrics.logLoss(new int[] {0}, new double[][] {{Double.NaN, 1}}),
        "The probability for example 0 is NaN");
  }

  @Test
  void aShareNeedsTriesAndAConfidence() {
    assertRefused(() -> Metrics.wilson(0, 0, 0.95), "0 of 0 is no share");
    assertRefused(() -> Metrics.wilson(3, 2, 0.95), "3 of 2 is no share");
    assertRefused(() -> Metrics.wilson(-1, 2, 0.95), "-1 of 2 is no share");
    assertRefused(() -> Metrics.wilson(1, 2, 95), "A confidence of 95.0 isn't between 0 and 1");
    assertRefused(() -> Metrics.wilson(1, 2, 0), "0.95 is usual");
    assertRefused(() -> Metrics.wilson(1, 2, Double.NaN), "0.95 is usual");
  }

  @Test
  void equalLabelsHaveNoVarianceWhateverTheirMeanRoundsTo() {
    double[] equal = {0.1, 0.1, 0.1}; // their sum by 3 is 0.10000000000000002
    assertThat(Metrics.r2(equal, equal)).isEqualTo(1);
    assertThat(Metrics.r2(equal, new double[] {0.1, 0.1, 0.2})).isEqualTo(0);
  }

  @Test
  void oneLabelExplainsNothing() {
    assertRefused(() -> Metrics.r2(new double[1], new double[1]), "give at least 2");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  /** JSON has no NaN; null stands for it. */
  private static double[] nan(Double... values) {
    return Arrays.stream(values).mapToDouble(x -> x == null ? Double.NaN : x).toArray();
  }

  private static float[] floats(double... values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  private static Stored stored() {
    try (InputStream in = MetricsTest.class.getResourceAsStream("metrics.json")) {
      return new Gson().fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), Stored.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
