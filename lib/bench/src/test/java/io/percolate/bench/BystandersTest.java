package io.percolate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BystandersTest {

  @Test
  void idlingAndWaitingIsNotBusyAndGuestsCountOnce() {
    String line = "cpu  100 20 30 5000 700 4 6 40 50 0";

    assertThat(Bystanders.busySeconds(line)).isEqualTo(2.0);
  }
}
