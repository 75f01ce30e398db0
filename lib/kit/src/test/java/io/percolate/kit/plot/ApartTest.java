package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ApartTest {

  @Test
  void whatDoesNotTouchStaysWhereItIs() {
    assertThat(Apart.of(new double[] {10, 50}, new double[] {20, 20}, 0, 100))
        .containsExactly(10, 50);
  }

  @Test
  void whatOverlapsGivesWayEqually() {
    assertThat(Apart.of(new double[] {50, 50}, new double[] {20, 20}, 0, 100))
        .containsExactly(40, 60);
  }

  @Test
  void nothingLeavesTheLine() {
    double[] places = Apart.of(new double[] {95, 96, 97}, new double[] {20, 20, 20}, 0, 100);

    assertThat(places[0]).isEqualTo(50, within(0.1));
    assertThat(places[1]).isEqualTo(70, within(0.1));
    assertThat(places[2]).isEqualTo(90, within(0.1));
  }
}
