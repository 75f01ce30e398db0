package io.percolate.kit.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MetricsProperties {

  private static final int CLASSES = 4;

  @Property(tries = 1000, seed = "28")
  void exchangingLabelsAndPredictionsExchangesPrecisionAndRecall(
      @ForAll @Size(min = 1, max = 50) List<@IntRange(max = CLASSES - 1) Integer> labels,
      @ForAll @Size(50) List<@IntRange(max = CLASSES - 1) Integer> predictions) {
    int[][] one = confusion(labels, predictions);
    int[][] other = confusion(predictions.subList(0, labels.size()), labels);

    assertThat(Metrics.precision(one)).containsExactly(Metrics.recall(other));
    assertThat(Metrics.f1(one)).containsExactly(Metrics.f1(other));
    assertThat(Metrics.macroF1(one)).isEqualTo(Metrics.macroF1(other)).isBetween(0.0, 1.0);
  }

  @Property(tries = 1000, seed = "28")
  void f1LiesBetweenPrecisionAndRecallAndMicroF1IsTheAccuracy(
      @ForAll @Size(min = 1, max = 50) List<@IntRange(max = CLASSES - 1) Integer> labels,
      @ForAll @Size(50) List<@IntRange(max = CLASSES - 1) Integer> predictions) {
    int[][] confusion = confusion(labels, predictions);
    double[] precision = Metrics.precision(confusion);
    double[] recall = Metrics.recall(confusion);
    double[] f1 = Metrics.f1(confusion);

    for (int k = 0; k < CLASSES; k++) {
      if (!Double.isNaN(precision[k] + recall[k])) {
        double low = Math.min(precision[k], recall[k]);
        double high = Math.max(precision[k], recall[k]);
        assertThat(f1[k]).isBetween(low - 1e-12, high + 1e-12);
      }
    }
    assertThat(Metrics.microF1(confusion))
        .isEqualTo(Metrics.accuracy(ints(labels), ints(predictions.subList(0, labels.size()))));
  }

  @Property(tries = 1000, seed = "28")
  void errorsDontCareWhichIsWhichAndTheMeanExplainsNothing(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -1e3, max = 1e3) Double> labels,
      @ForAll @Size(30) List<@DoubleRange(min = -1e3, max = 1e3) Double> others) {
    double[] y = doubles(labels);
    double[] z = doubles(others.subList(0, labels.size()));
    double[] mean = new double[y.length];
    Arrays.fill(mean, Arrays.stream(y).average().orElseThrow());
    double absolute = Metrics.meanAbsoluteError(y, z);

    assertThat(Metrics.meanSquaredError(y, z)).isEqualTo(Metrics.meanSquaredError(z, y));
    assertThat(absolute).isEqualTo(Metrics.meanAbsoluteError(z, y));
    assertThat(Metrics.meanSquaredError(y, z)).isGreaterThanOrEqualTo(absolute * absolute - 1e-6);
    assertThat(Metrics.r2(y, y)).isEqualTo(1);
    assertThat(Metrics.r2(y, z)).isLessThanOrEqualTo(1);
    if (Arrays.stream(y).distinct().count() > 1) {
      assertThat(Metrics.r2(y, mean)).isCloseTo(0, within(1e-9));
    }
  }

  @Property(tries = 2000, seed = "28")
  void anIntervalHoldsItsShareAndMirrorsItsOpposite(
      @ForAll @IntRange(min = 1, max = 100_000) int n,
      @ForAll @DoubleRange(max = 1) double share,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double confidence) {
    int successes = (int) Math.round(n * share);
    Interval interval = Metrics.wilson(successes, n, confidence);
    Interval mirrored = Metrics.wilson(n - successes, n, confidence);
    Interval surer = Metrics.wilson(successes, n, confidence + 0.005);

    assertThat((double) successes / n).isBetween(interval.low(), interval.high());
    assertThat(interval.low()).isBetween(0.0, 1.0).isCloseTo(1 - mirrored.high(), within(1e-12));
    assertThat(interval.high()).isBetween(0.0, 1.0).isCloseTo(1 - mirrored.low(), within(1e-12));
    assertThat(surer.high() - surer.low()).isGreaterThan(interval.high() - interval.low());
  }

  private static int[][] confusion(List<Integer> labels, List<Integer> predictions) {
    return Metrics.confusion(ints(labels), ints(predictions.subList(0, labels.size())), CLASSES);
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] doubles(List<Double> numbers) {
    return IntStream.range(0, numbers.size()).mapToDouble(numbers::get).toArray();
  }
}
