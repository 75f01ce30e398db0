package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChartsTest {

  @Test
  void labelsOfOneAxisHaveEquallyManyDecimals() {
    assertThat(labels(Charts.ticks(0, 1), 0, 0.2, 1)).containsExactly("0", "0.2", "1.0");
    assertThat(labels(Charts.ticks(-7, 12), -5, 10)).containsExactly("−5", "10");
    assertThat(labels(Charts.ticks(0, 40_000), 10_000)).containsExactly("10,000");
  }

  @Test
  void yearsAreWrittenAsYears() {
    assertThat(labels(Charts.ticks(1950, 2030), 1980, 2000)).containsExactly("1980", "2000");
    assertThat(labels(Charts.ticks(0, 12_000), 4000)).containsExactly("4,000");
  }

  @Test
  void aNarrowRangeAwayFromZeroKeepsItsDigits() {
    assertThat(labels(Charts.ticks(0.9999, 0.9999005), 0.99990005)).containsExactly("0.99990005");
  }

  @Test
  void farFromOneAllLabelsHaveExponents() {
    assertThat(labels(Charts.ticks(-1e7, 3e7), 0, -5e6, 2.5e7))
        .containsExactly("0", "−5e6", "2.5e7");
    assertThat(labels(Charts.ticks(1e-6, 5e-5), 2e-5)).containsExactly("2e−5");
  }

  @Test
  void aLogarithmicAxisLabelsAsManyTicksAsThereIsRoomFor() {
    assertThat(labels(Charts.logTicks(1e-5, 1), 1e-5, 2e-5, 0.001, 1))
        .containsExactly("1e−5", "", "0.001", "1");
    assertThat(labels(Charts.logTicks(0.02, 2), 0.02, 0.03, 0.05))
        .containsExactly("0.02", "", "0.05");
    assertThat(labels(Charts.logTicks(0.35, 0.62), 0.1 * 3, 0.4)).containsExactly("0.3", "0.4");
  }

  @Test
  void aLogarithmicAxisOfManyDecadesLabelsSomeOfThem() {
    assertThat(labels(Charts.logTicks(1e-40, 1), 1e-40, 1e-39, 1e-36, 1))
        .containsExactly("1e−40", "", "1e−36", "1");
  }

  @Test
  void whatIsZeroButForRoundingIsLabelledZero() {
    assertThat(labels(Charts.ticks(-1, 1e45), 1e29)).containsExactly("0");
  }

  private static List<String> labels(Function<Double, String> labels, double... ticks) {
    return DoubleStream.of(ticks).boxed().map(labels).toList();
  }
}
