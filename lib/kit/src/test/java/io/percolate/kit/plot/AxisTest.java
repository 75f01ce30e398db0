package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AxisTest {

  @Test
  void ticksStandAtRoundValues() {
    assertThat(labels(Axis.linear(0, 1, 5)))
        .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1.0");
    assertThat(labels(Axis.linear(-7, 12, 5))).containsExactly("−5", "0", "5", "10");
    assertThat(labels(Axis.linear(0, 40_000, 4))).contains("10,000", "40,000");
  }

  @Test
  void epochsAreWholeNumbers() {
    assertThat(labels(Axis.whole(0.9, 3.1, 8))).containsExactly("1", "2", "3");
  }

  @Test
  void roundedEndsAreTicks() {
    Axis axis = Axis.rounded(0, 0.983, 6);

    assertThat(axis.high()).isCloseTo(1, within(1e-12));
    assertThat(labels(axis)).endsWith("1.0");
  }

  @Test
  void aLogarithmicAxisHasTicksWhateverItSpans() {
    assertThat(labels(Axis.log(0.001, 10))).containsExactly("0.001", "0.01", "0.1", "1", "10");
    assertThat(labels(Axis.log(0.05, 1))).containsExactly("0.05", "0.1", "0.2", "0.5", "1");
    assertThat(labels(Axis.log(0.3, 0.62))).containsExactly("0.3", "0.4", "0.5", "0.6");
    assertThat(Axis.log(0.41, 0.42).ticks()).isNotEmpty();
  }

  @Test
  void equalRatiosAreEquallyFarApartOnALogarithmicAxis() {
    Axis axis = Axis.log(0.01, 100);

    assertThat(axis.place(1)).isCloseTo(0.5, within(1e-12));
    assertThat(axis.place(0.1)).isCloseTo(0.25, within(1e-12));
  }

  @Property(tries = 300, seed = "42")
  void everyLinearAxisHasAFewTicksWithinItsEnds(
      @ForAll @DoubleRange(min = -1e7, max = 1e7) double low,
      @ForAll @Scale(3) @DoubleRange(min = 1e-3, max = 1e7) double span) {
    Axis axis = Axis.linear(low, low + span, 6);

    assertThat(axis.ticks()).hasSizeBetween(3, 12);
    assertThat(axis.ticks()).allMatch(t -> axis.place(t) > -1e-6 && axis.place(t) < 1 + 1e-6);
  }

  private static List<String> labels(Axis axis) {
    return axis.ticks().stream().map(axis::label).toList();
  }
}
