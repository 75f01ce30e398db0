package io.percolate.book.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractTest {
  private static final String FILE =
      """
      package io.percolate.exercises.x;

      import io.percolate.check.contract.Contract;

      /** What forecasts cost. */
      @Contract(
          id = "mse",
          title = "Mean \\"squared\\" error",
          points = 1,
          hints = {"Three steps (in this order).", "Secret :)"})
      @FunctionalInterface
      public interface Mse {
        /** The mean. */
        double of(Forecast[] y);
      }
      """;

  @Test
  void theInterfaceIsShownWithItsJavadocAndWithoutItsHints() {
    assertThat(Contract.isIn(FILE)).isTrue();
    Contract contract = Contract.of("Mse", FILE);

    assertThat(contract.id()).isEqualTo("mse");
    assertThat(contract.title()).isEqualTo("Mean \"squared\" error");
    assertThat(contract.source())
        .isEqualTo(
            """
            /** What forecasts cost. */
            @FunctionalInterface
            public interface Mse {
              /** The mean. */
              double of(Forecast[] y);
            }""");
  }

  @Test
  void theTypesThatItSpeaksOfAreKnown() {
    assertThat(Contract.of("Mse", FILE).types()).contains("Forecast").doesNotContain("Mse");
  }
}
