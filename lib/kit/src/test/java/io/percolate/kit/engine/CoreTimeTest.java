package io.percolate.kit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.percolate.kit.engine.CoreTime.Sample;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CoreTimeTest {

  @Test
  void theMachinesBusyTimeLeavesOutWaiting() {
    assertThat(CoreTime.busy("cpu  100 20 30 9999 888 4 6 50 0 0\ncpu0 1 2"))
        .isCloseTo(2.1, within(1e-9));
  }

  @Test
  void whatThisProgramComputesIsSeen() throws IOException {
    assumeThat(CoreTime.isKnown()).isTrue();
    try (CoreTime cores = new CoreTime()) {
      Sample before = cores.sample();
      Sample after = before;
      while (after.own() < before.own() + 0.1) {
        after = cores.sample();
      }

      assertThat(after.time()).isGreaterThan(before.time());
      assertThat(after.all()).isGreaterThan(before.all());
      assertThat(CoreTime.cores()).isPositive();
    }
  }
}
