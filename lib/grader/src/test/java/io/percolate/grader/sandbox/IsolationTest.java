package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IsolationTest {
  @Test
  void whereNothingIsolatesItIsSaidWhatThatMeans() {
    Limits limits = Limits.standard();
    Isolation none =
        Isolation.behind(new OpenSpace(Optional.empty(), limits), Learner.view(), limits);

    assertThat(none.isComplete()).isFalse();
    assertThat(none.warning().orElseThrow())
        .contains("isn't isolated", "read your files", "reach the network", "leave processes")
        .contains("neither bubblewrap nor util-linux is installed");
  }

  @Test
  void aWallThatDoesNotHoldIsPassedOver() {
    Limits limits = Limits.standard();
    Bubblewrap broken =
        new Bubblewrap(
            Path.of("/bin/false"),
            Path.of("/usr/bin/prlimit"),
            new View.Seen(List.of(), List.of(), List.of()),
            limits);

    assertThat(Isolation.behind(broken, Learner.view(), limits).tried()).isPresent();
  }

  @Test
  void theFirstWallThatHoldsIsUsed() {
    assumeFalse(Walls.closed(Limits.standard()).isEmpty(), "no program for it is installed");
    Isolation found = Isolation.find(Learner.view());

    assertThat(found.isComplete()).as(found.failures().toString()).isTrue();
    assertThat(found.warning()).isEmpty();
    assertThat(found.name()).isEqualTo(Walls.closed(Limits.standard()).get(0).name());
  }

  @Test
  void rootNeverRunsLearnersCodeBehindAWallOfOrdinaryUsers() {
    for (Wall wall : Walls.closed(Limits.standard())) {
      if (Isolation.isRoot()) {
        assertThat(wall)
            .isInstanceOfSatisfying(Namespaces.class, w -> assertThat(w.isRoot()).isTrue());
      }
    }
  }
}
