package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void everyValueIsCountedOnce() {
    double[] values = uniform(1000, 0, 1);
    Histogram histogram = Plot.histogram("uniform", values);

    assertThat(IntStream.of(histogram.bins().counts(values)).sum()).isEqualTo(1000);
  }

  @Test
  void evenlySpreadValuesHaveTheBinsOfFreedmanAndDiaconis() {
    double[] values = IntStream.range(0, 1000).mapToDouble(i -> i / 999.0).toArray();

    // The quartiles are half of the range apart: a width of 2 · 0.5 / 10 of it.
    assertThat(Plot.histogram("uniform", values).bins().count()).isEqualTo(10);
  }

  @Test
  void setsShareTheirBins() {
    Bins bins = Plot.histogram("low", uniform(500, 0, 1)).and("high", uniform(500, 9, 1)).bins();

    assertThat(bins.edge(0)).isBetween(0.0, 0.1);
    assertThat(bins.edge(bins.count())).isBetween(9.9, 10.0);
  }

  @Test
  void aFewFarValuesDoNotMakeThousandsOfBins() {
    double[] values = uniform(1000, 0, 1);
    values[0] = 1e9;

    assertThat(Plot.histogram("outlier", values).bins().count()).isLessThanOrEqualTo(60);
  }

  @Test
  void wholeNumbersStandInTheMiddleOfTheirBins() {
    Bins dice = Plot.histogram("dice", 1, 2, 2, 3, 4, 5, 6, 6, 6).bins();

    assertThat(dice).isEqualTo(new Bins(0.5, 1, 6));
    assertThat(dice.counts(1, 2, 2, 3, 4, 5, 6, 6, 6)).containsExactly(1, 2, 1, 1, 1, 3);
  }

  @Test
  void whereHalfOfTheValuesAreTheSameThereAreStillBins() {
    double[] sparse = uniform(1000, -1, 2);
    IntStream.range(0, 800).forEach(i -> sparse[i] = 0.123);

    assertThat(Plot.histogram("sparse", sparse).bins().count()).isBetween(5, 20);
  }

  @Test
  void aConstantIsOneBarInTheMiddle() {
    assertThat(Plot.histogram("constant", 0.3, 0.3, 0.3).bins().count()).isEqualTo(1);
    assertThat(blue(Plot.histogram("constant", 0.3, 0.3, 0.3))).isGreaterThan(10_000);
    assertThat(blue(Plot.histogram("rounding", 1, Math.nextUp(1.0)))).isGreaterThan(10_000);
  }

  @Test
  void whatIsNotFiniteIsLeftOutAndTold() {
    Histogram histogram =
        Plot.histogram("loss", 1, Double.NaN, 2, Double.NEGATIVE_INFINITY).labels("nats", "runs");

    assertThat(histogram.alt())
        .isEqualTo(
            "Histogram: runs against nats. loss: 2 values from 1 to 2, half of them below 2,"
                + " 2 values left out.");
  }

  @Test
  void withoutValuesItWaitsForThem() {
    Histogram empty = Plot.histogram("loss", List.<Float>of());

    assertThat(blue(empty)).isLessThan(1000);
    assertThat(empty.alt()).contains("loss has no values yet");
    assertThat(blue(Plot.histogram("loss", Double.NaN))).isLessThan(1000);
  }

  @Test
  void aSingleSetNamesTheAxisUntilThatIsLabelled() {
    Histogram one = Plot.histogram("area", 1, 2, 3);

    assertThat(one.alt()).startsWith("Histogram: count against area.");
    assertThat(one.labels("area (m²)", "houses").alt())
        .startsWith("Histogram: houses against area (m²).");
    assertThat(one.and("rooms", 1, 2).alt()).startsWith("Histogram: count against value.");
  }

  @Test
  void behindOneSetTheOtherCanBeSeen() {
    Histogram both =
        Plot.histogram("before", uniform(500, 0, 2)).and("after", uniform(500, 1, 2)).bins(10);

    assertThat(Pixels.count(both.image(), Theme.series(0))).isGreaterThan(500);
    assertThat(Pixels.count(both.image(), Theme.series(1))).isGreaterThan(500);
    assertThat(Pixels.count(both.image(), over(Theme.CARD, 0))).isGreaterThan(10_000);
    assertThat(Pixels.count(both.image(), over(Theme.CARD, 1))).isGreaterThan(10_000);
  }

  @Test
  void aMarkWidensTheAxisAndIsTold() {
    Histogram marked = Plot.histogram("ms", 1, 2, 3).mark(99, "p99");

    assertThat(blue(marked)).isLessThan(blue(Plot.histogram("ms", 1, 2, 3)) / 5);
    assertThat(marked.alt()).endsWith("Marked at 99: p99.");
    assertThatThrownBy(() -> marked.mark(Double.NaN, "here")).hasMessageContaining("finite x");
  }

  @Test
  void binsAreOneToTwoHundred() {
    assertThat(Plot.histogram("a", 1, 2).bins(7).bins().count()).isEqualTo(7);
    assertThatThrownBy(() -> Plot.histogram("a", 1).bins(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A histogram has 1 to 200 bins, not 0.");
  }

  private static Color over(Color card, int series) {
    return Theme.blend(card, Theme.series(series), Theme.veil(series).getAlpha() / 255.0);
  }

  private static long blue(Histogram histogram) {
    return Pixels.count(histogram.image(), Theme.series(0));
  }

  private static double[] uniform(int count, double from, double width) {
    SplittableRandom random = new SplittableRandom(7);
    return IntStream.range(0, count).mapToDouble(i -> from + width * random.nextDouble()).toArray();
  }
}
