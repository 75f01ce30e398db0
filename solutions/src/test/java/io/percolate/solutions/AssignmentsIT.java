package io.percolate.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The assignments as they are: released as they should be, and proven. */
class AssignmentsIT {
  @Test
  void exercisesAreWhatTheirSolutionsRelease() {
    assertThat(Percolate.said("release", "--check")).contains("17-the-market.ipynb");
  }

  @Test
  void aLearnerWithoutJupyterSeesTheCards() {
    assertThat(Percolate.said("check", "00"))
        .contains("Pixels from 0 to 1 (0 of 1 public point)", "Not written yet", "hint(SCALE)")
        .doesNotContain("random pixels"); // a hidden check
  }

  @Test
  void stubsScoreNothingSolutionsAllAndWrongSolutionsLose() {
    assertThat(Percolate.said("verify", "--seeds", "2", "--jobs", "2")).contains("holds");
  }

  @Tag("proof")
  @Test
  void onTwentySeedsToo() {
    assertThat(Percolate.said("verify", "--seeds", "20")).contains("holds");
  }
}
