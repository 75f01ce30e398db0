package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u200e', '\u200f', '\u061c', '\u202e', '\u2066', '\u2028', '\u2029', '\ufeff', '\u0085'
      })
  void whatTurnsTextOrBreaksItForSomeIsReplaced(char mark) {
    assertThat(Plain.of("a" + mark + "b")).isEqualTo("a\ufffdb");
  }

  @Test
  void ordersForTerminalsArePictures() {
    assertThat(Plain.line("\u001b[2J\u0007\rb")).isEqualTo("\u241b[2J\u2407 b");
  }

  @Test
  void lettersOfAllLanguagesStay() {
    String text = "Zoë שלום سلام 你好 😀";
    assertThat(Plain.line(text)).isEqualTo(text);
  }
}
