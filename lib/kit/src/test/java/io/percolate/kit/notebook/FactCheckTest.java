package io.percolate.kit.notebook;

import static io.percolate.kit.notebook.Notebook.factCheck;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FactCheckTest {

  private static FactCheck crossEntropy() {
    return factCheck("cross-entropy of 0.9", 0.087)
        .candidate("natural log", -Math.log(0.9))
        .candidate("base 10", -Math.log10(0.9));
  }

  @Test
  void everyCandidateStandsBesideTheClaimWithItsDecimals() {
    assertThat(crossEntropy().toString().lines())
        .containsExactly(
            "cross-entropy of 0.9",
            "   formula       value  to 3 decimals",
            "   the claim                    0.087",
            "1  natural log  0.1054          0.105  ✘",
            "2  base 10      0.0458          0.046  ✘",
            "✘ None of these gives 0.087.");
  }

  @Test
  void theFormulaThatGivesTheClaimIsNamed() {
    FactCheck found = crossEntropy().candidate("p = 0.9167", -Math.log(0.9167));

    assertThat(found.agreeing()).containsExactly("p = 0.9167");
    assertThat(found.toString())
        .contains("3  p = 0.9167   0.0870          0.087  ✔")
        .endsWith("✔ “p = 0.9167” gives 0.087.");
  }

  @Test
  void theClaimsOwnDecimalsDecide() {
    assertThat(factCheck("x", 0.1).candidate("a", 0.14).candidate("b", 0.06).agreeing())
        .containsExactly("a", "b");
    assertThat(factCheck("x", 0.1).candidate("a", 0.14).candidate("b", 0.06).toString())
        .contains("to 1 decimal\n")
        .endsWith("✔ “a” and “b” give 0.1.");
    assertThat(factCheck("x", "0.10").candidate("a", 0.14).agreeing()).isEmpty();
    assertThat(factCheck("x", 0.1055).candidate("a", -Math.log(0.9)).agreeing()).isEmpty();
    assertThat(factCheck("half", 0.5).candidate("a", 0.45).candidate("b", 0.55).agreeing())
        .containsExactly("a");
  }

  @Test
  void countsAreShownAsCounts() {
    assertThat(factCheck("parameters", 1000).candidate("a", 1000).candidate("b", 235146).toString())
        .isEqualTo(
            """
            parameters
               formula     value
               the claim    1000
            1  a            1000  ✔
            2  b          235146  ✘
            ✔ “a” gives 1000.\
            """);
  }

  @Test
  void whatIsInfiniteOrNoNumberAgreesWithNothing() {
    FactCheck odd =
        factCheck("x", -1.5)
            .candidate("log of 0", -Math.log(0))
            .candidate("0 / 0", 0.0 / 0)
            .candidate("huge", 1e300);

    assertThat(odd.agreeing()).isEmpty();
    assertThat(odd.toString()).contains("∞  ✘", "NaN  ✘", "1e+300  ✘");
  }

  @Test
  void aNotebookGetsATableWhoseTextIsSafe() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      factCheck("is 1 < 2 & 3?", 1).candidate("<b>", 1.2).show();

      assertThat(kernel.only().get("text/html"))
          .startsWith("<table")
          .contains("is 1 &lt; 2 &amp; 3?", ">1.2<", "“&lt;b&gt;”")
          .doesNotContain("<b><")
          .doesNotContain("“<b>”");
      assertThat(kernel.only().get("text/plain")).contains("✔ “<b>” gives 1.");
    }
  }

  @Test
  void aFactCheckToGoOnWithStaysAsItWas() {
    FactCheck first = crossEntropy();
    first.candidate("another", 0.087);

    assertThat(first.agreeing()).isEmpty();
  }

  @Test
  void whatIsNoNumberCannotBeClaimed() {
    assertThatThrownBy(() -> factCheck("x", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN isn't one");
    assertThatThrownBy(() -> factCheck("x", "about 0.087"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“about 0.087” isn't a number");
  }
}
