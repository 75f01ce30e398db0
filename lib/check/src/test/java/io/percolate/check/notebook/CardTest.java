package io.percolate.check.notebook;

import static io.percolate.exercises.sample.Questions.MSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.exercises.sample.Mse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTest {
  private static final Mse FOUR = (y, yHat) -> 4;

  @TempDir Path folder;
  private Desk desk;
  private Session session;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
    session = desk.session();
  }

  private static Mse throwing(String message) {
    return (y, yHat) -> {
      throw new IllegalStateException(message);
    };
  }

  @Test
  void aMarkIsForTheEyeAndWordsSayTheSame() {
    session.check(MSE, FOUR);

    assertThat(desk.html())
        .contains("aria-label=\"Mean squared error: 2 of 3 public checks failed\"")
        .contains("role=\"heading\"")
        .containsPattern(Pattern.compile("<span aria-hidden=\"true\"[^>]*>✔</span> passed"))
        .containsPattern(Pattern.compile("<span aria-hidden=\"true\"[^>]*>✘</span> failed"));
  }

  @Test
  void theFirstFailureIsOpenAndOthersAreFolded() {
    session.check(MSE, FOUR);

    String html = desk.html();
    assertThat(html).containsOnlyOnce("<details");
    assertThat(html.indexOf("expected  2")).isBetween(0, html.indexOf("<details"));
    assertThat(html.indexOf("expected  3")).isGreaterThan(html.indexOf("<details"));
  }

  @Test
  void aReasonIsSaidOnce() {
    session.check(MSE, throwing("none"));

    assertThat(desk.text()).containsOnlyOnce("IllegalStateException: none");
    assertThat(desk.html()).doesNotContain("<details");
  }

  @Test
  void whatTheLearnersCodeSaysIsNeverHtml() {
    session.check(MSE, throwing("<img src=x onerror=alert(1)> `a` & \"b\""));

    assertThat(desk.html())
        .contains("&lt;img src=x onerror=alert(1)&gt; `a` &amp; &quot;b&quot;")
        .doesNotContain("<img");
  }

  @Test
  void anEndlessMessageIsCut() {
    session.check(MSE, throwing("x".repeat(1_000_000)));

    assertThat(desk.html()).hasSizeLessThan(30_000);
    assertThat(desk.text()).hasSizeLessThan(30_000);
  }

  @Test
  void coloursOfTextAreThePages() {
    session.check(MSE, FOUR);

    assertThat(desk.html()).doesNotContain("<style").doesNotContain("color:#000", "color:#fff");
  }

  @Test
  void backticksMakeCodeInPairs() {
    assertThat(Part.inline("a `b<c` d `e")).startsWith("a <code").endsWith("b&lt;c</code> d `e");
    assertThat(Part.inline("no code")).isEqualTo("no code");
  }
}
