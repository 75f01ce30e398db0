package io.percolate.check.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final int EIGHT_MEGABYTES = 2_000_000;

  interface Zeros {
    int[] of(int length);
  }

  /** A check may keep them all, so it isn't enough that each is small. */
  @Test
  void whatAllCallsOfACheckReturnIsBoundedToo() {
    try (Answers<Zeros> answers =
        Answers.of(Zeros.class, Hosted.of((Zeros) int[]::new), Duration.ofMinutes(1))) {
      Zeros zeros = answers.contract();
      assertThat(zeros.of(EIGHT_MEGABYTES)).hasSize(EIGHT_MEGABYTES);
      assertThat(zeros.of(EIGHT_MEGABYTES)).hasSize(EIGHT_MEGABYTES);

      assertThatThrownBy(() -> zeros.of(EIGHT_MEGABYTES))
          .isInstanceOf(AnswerError.class)
          .hasMessageContaining("with those before it in this check, it is larger than 16 MB");
    }
  }
}
