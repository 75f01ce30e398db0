package io.percolate.book.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputsTest {
  @Test
  void headingsOfWhatACellShowsStandBelowTheLessons() {
    assertThat(
            Outputs.belowTheLesson(
                "<h1 id=\"card\">Card</h1><hr><h2>Data</h2><h6>Small</h6><p>&lt;h1&gt;</p>"))
        .isEqualTo("<h3 id=\"card\">Card</h3><hr><h4>Data</h4><h6>Small</h6><p>&lt;h1&gt;</p>");
  }
}
