package io.percolate.kit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.engine.CoreTime.Sample;
import org.junit.jupiter.api.Test;

class NeighboursTest {

  private double time;
  private double all;
  private double own;
  private Sample last = new Sample(0, 0, 0);

  /** A tenth of a second in which we and others used so many cores. */
  private boolean crowded(Neighbours neighbours, double ours, double others) {
    time += 0.1;
    own += 0.1 * ours;
    all += 0.1 * (ours + others);
    Sample now = new Sample(time, all, own);
    boolean crowded = neighbours.crowded(last, now);
    last = now;
    return crowded;
  }

  @Test
  void aBusyProgramBesideUsIsSeenAndForgottenAgain() {
    Neighbours two = new Neighbours(2, 2);

    assertThat(crowded(two, 1.9, 0.1)).isFalse();
    assertThat(crowded(two, 1.0, 1.0)).isFalse();
    assertThat(crowded(two, 1.0, 1.0)).isTrue();
    assertThat(crowded(two, 1.9, 0)).isTrue();
    assertThat(crowded(two, 1.9, 0)).isTrue();
    assertThat(crowded(two, 1.9, 0)).isFalse();
  }

  @Test
  void whoStopsAsWeStartIsNoNeighbour() {
    Neighbours two = new Neighbours(2, 2);

    assertThat(crowded(two, 0, 2)).isFalse();
    assertThat(crowded(two, 1, 1)).isFalse();
    assertThat(crowded(two, 2, 0)).isFalse();
    assertThat(crowded(two, 1, 1)).isFalse();
  }

  @Test
  void coresThatTheEngineDoesNotUseAreForOthers() {
    Neighbours half = new Neighbours(8, 4);

    assertThat(crowded(half, 4, 4)).isFalse();
    assertThat(crowded(half, 4, 4)).isFalse();
    assertThat(crowded(half, 3.3, 4.7)).isFalse();
    assertThat(crowded(half, 3.3, 4.7)).isTrue();
  }

  @Test
  void whileNothingIsComputedNothingChanges() {
    Neighbours two = new Neighbours(2, 2);

    for (int look = 0; look < 5; look++) {
      assertThat(crowded(two, 0.01, 1.99)).isFalse();
    }
  }

  @Test
  void whoIsLeftLittleOfTheMachineSeesWhy() {
    Neighbours two = new Neighbours(2, 2);

    assertThat(crowded(two, 0.2, 1.8)).isFalse();
    assertThat(crowded(two, 0.2, 1.8)).isTrue();
  }

  @Test
  void whoWasThereBeforeALongRestIsForgotten() {
    Neighbours two = new Neighbours(2, 2);
    crowded(two, 1, 1);
    assertThat(crowded(two, 1, 1)).isTrue();

    for (int look = 0; look < 4; look++) {
      assertThat(crowded(two, 0, 2)).as("we may be starved").isTrue();
    }
    assertThat(crowded(two, 0, 2)).isFalse();
    assertThat(crowded(two, 1, 1)).isFalse();
    assertThat(crowded(two, 2, 0)).isFalse();
  }
}
