package io.percolate.kernel.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "f(a, b);            | -1",
        "f(a, {b);           | 1",
        "if (x) { y(); /* }  | 14",
        "f(\"(\" + '(');     | -1",
        "a // (              | -1",
        "f(\"\"\" ) \"       | 2",
        "f('\\'', \"\\\"(\")  | -1",
      })
  void theLastUnclosedBracketOrQuoteIsFound(String text, int position) {
    assertThat(JavaText.lastUnclosed(text)).isEqualTo(position);
  }
}
