package io.percolate.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  @Test
  void namesStandLeftAndNumbersRight() {
    assertThat(new MarkdownTable("who", "s").row("kit", "1.5").row("DJL", "3.0"))
        .hasToString(
            """
            | who | s |
            |---|--:|
            | kit | 1.5 |
            | DJL | 3.0 |
            """);
  }

  @Test
  void aRowThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> new MarkdownTable("who", "s").row("kit"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row of 1 cells doesn't fit under a header of 2.");
  }
}
