package io.percolate.check.test;

import static io.percolate.check.test.Expect.expect;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExpectTest {
  @Test
  void anInfiniteMistakeIsLikeNoFiniteAnswer() {
    assertThatThrownBy(
            () -> expect(3.0).unlike(Double.POSITIVE_INFINITY, "It overflowed.").isCloseTo(2, 0.1))
        .isInstanceOf(Mismatch.class)
        .hasMessageNotContaining("It overflowed.");
  }

  @Test
  void anInfiniteAnswerIsLikeAnInfiniteMistake() {
    assertThatThrownBy(
            () ->
                expect(Double.POSITIVE_INFINITY)
                    .unlike(Double.POSITIVE_INFINITY, "It overflowed.")
                    .isCloseTo(2, 0.1))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("It overflowed.");
  }
}
