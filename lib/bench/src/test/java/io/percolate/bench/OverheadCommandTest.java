package io.percolate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverheadCommandTest {

  @Test
  void aRatioReadsAsWhatIsAddedInPercent() {
    assertThat(OverheadCommand.percent(new Quartiles(0.99, 1.031, 1.044)))
        .isEqualTo("+3.1 % (-1.0 to +4.4)");
  }
}
