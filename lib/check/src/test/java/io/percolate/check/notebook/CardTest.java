package io.percolate.check.notebook;

import static io.percolate.exercises.sample.Questions.MSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.exercises.sample.Mse;
import java.awt.Color;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

  @Test
  void whatScrollsAndWhatIsFoldedHasANameOfItsOwn() {
    session.check(MSE, FOUR);

    assertThat(desk.html())
        .contains("<pre tabindex=\"0\" role=\"group\" aria-label=\"Expected and actual values\"")
        .doesNotContainPattern(Pattern.compile("<pre (?![^>]*aria-label)"))
        .containsPattern(Pattern.compile("<summary aria-label=\"What it says: [^\"]+\""))
        .doesNotContainPattern(Pattern.compile("<summary (?!aria-label)"));
  }

  @Test
  void colourIsNeverTheOnlySign() {
    session.check(MSE, FOUR);

    String withoutMarks =
        desk.html().replaceAll("<span aria-hidden=\"true\"[^>]*>[^<]*</span>", "");
    assertThat(withoutMarks).doesNotContain("✔", "✘", "○");
    assertThat(withoutMarks.replaceAll("<[^>]*>", " ")).contains(" passed ", " failed ");
    assertThat(Arrays.stream(Tone.values()).map(Tone::mark)).doesNotHaveDuplicates();
  }

  /** WCAG 2.2, 1.4.11: three to one, here on the pages of Jupyter and Visual Studio Code. */
  @Test
  void marksStandOutOnLightPagesAndOnDarkOnes() {
    for (Tone tone : Tone.values()) {
      for (String page : List.of("#ffffff", "#111111", "#1e1e1e")) {
        assertThat(contrast(tone.colour(), page)).as("%s on %s", tone, page).isGreaterThan(3);
      }
    }
  }

  /** WCAG 2.2, 1.4.3: what is told faintly is words, and needs four and a half to one. */
  @Test
  void faintWordsCanStillBeRead() {
    session.check(MSE, throwing("none"));

    double faintest =
        Pattern.compile("opacity:(\\.\\d+)")
            .matcher(desk.html())
            .results()
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .min()
            .orElseThrow();
    assertThat(contrast(mixed("#212121", "#ffffff", faintest), "#ffffff")).isGreaterThan(4.5);
    assertThat(contrast(mixed("#cccccc", "#1e1e1e", faintest), "#1e1e1e")).isGreaterThan(4.5);
  }

  private static String mixed(String ink, String page, double opacity) {
    Color a = Color.decode(ink);
    Color b = Color.decode(page);
    return "#%02x%02x%02x"
        .formatted(
            Math.round(opacity * a.getRed() + (1 - opacity) * b.getRed()),
            Math.round(opacity * a.getGreen() + (1 - opacity) * b.getGreen()),
            Math.round(opacity * a.getBlue() + (1 - opacity) * b.getBlue()));
  }

  /** WCAG 2.2, "contrast ratio": from 1 to 21. */
  private static double contrast(String one, String other) {
    double a = luminance(Color.decode(one));
    double b = luminance(Color.decode(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
