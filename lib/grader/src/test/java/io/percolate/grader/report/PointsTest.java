package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {
  @Test
  void peopleReadNoNeedlessDigits() {
    assertThat(Points.text(2)).isEqualTo("2");
    assertThat(Points.text(1.5)).isEqualTo("1.5");
    assertThat(Points.text(10)).isEqualTo("10");
    assertThat(Points.text(1.0 / 3)).isEqualTo("0.333");
    assertThat(Points.text(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(Points.text(-0.0)).isEqualTo("0");
    assertThat(Points.text(0.5, 1)).isEqualTo("0.5 of 1 point");
    assertThat(Points.text(0, 2)).isEqualTo("0 of 2 points");
  }

  @Test
  void programsReadThemAsPythonPrintsFloats() {
    assertThat(Points.python(2)).isEqualTo("2.0");
    assertThat(Points.python(0.5)).isEqualTo("0.5");
    assertThat(Points.python(0)).isEqualTo("0.0");
    assertThat(Points.python(100)).isEqualTo("100.0");
    assertThat(Points.python(0.1 + 0.2)).isEqualTo("0.3");
  }

  @Test
  void aMeanHasTwoDigits() {
    assertThat(Points.mean(List.of(1.0, 2.0, 2.0))).isEqualTo("1.67");
    assertThat(Points.mean(List.of())).isEqualTo("–");
  }

  @Test
  void aHundredPercentAreAllOfThem() {
    assertThat(Points.percent(0.1 + 0.2, 0.3)).isEqualTo(100);
    assertThat(Points.percent(999, 1000)).isEqualTo(99);
    assertThat(Points.percent(0, 0)).isZero();
  }
}
