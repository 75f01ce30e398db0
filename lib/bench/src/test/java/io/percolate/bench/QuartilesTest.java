package io.percolate.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuartilesTest {

  @Test
  void theMiddleOfAnOddNumberIsOneOfThem() {
    assertThat(Quartiles.of(5, 1, 4, 2, 3)).isEqualTo(new Quartiles(2, 3, 4));
  }

  @Test
  void betweenTwoItIsInterpolated() {
    assertThat(Quartiles.of(4, 1, 3, 2)).isEqualTo(new Quartiles(1.75, 2.5, 3.25));
  }

  @Test
  void oneMeasurementHasNoSpread() {
    assertThat(Quartiles.of(7)).isEqualTo(new Quartiles(7, 7, 7));
  }

  @Test
  void measuringLeavesTheNumbersInTheirOrder() {
    double[] values = {3, 1, 2};

    Quartiles.of(values);

    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void nothingHasNoMiddle() {
    assertThatThrownBy(Quartiles::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nothing was measured");
  }

  /** The second round met a machine ten times as slow: its ratio is as good as the others. */
  @Test
  void ratiosArePairedByRoundSoThatASlowRoundCancels() {
    double[] peer = {2, 20, 4};
    double[] kit = {1, 10, 2};

    assertThat(Quartiles.ofRatios(peer, kit)).isEqualTo(new Quartiles(2, 2, 2));
  }

  @Test
  void whatHasNoPartnerIsRefused() {
    assertThatThrownBy(() -> Quartiles.ofRatios(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 and 3 measurements don't make pairs");
  }

  @Test
  void theSpreadFollowsTheMedian() {
    assertThat(new Quartiles(1.484, 1.516, 1.6)).hasToString("1.52 (1.48–1.60)");
  }
}
