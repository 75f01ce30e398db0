package io.percolate.book.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormulaTest {
  private static String content(String latex) {
    String mathml = Formula.mathml(latex, false);
    String start = "<math><semantics><mrow>";
    assertThat(mathml).startsWith(start);
    return mathml.substring(start.length(), mathml.indexOf("</mrow><annotation"));
  }

  @Test
  void aLetterIsAVariableAndDigitsAreOneNumber() {
    assertThat(content("x")).isEqualTo("<mi>x</mi>");
    assertThat(content("3.14")).isEqualTo("<mn>3.14</mn>");
    assertThat(content("10{,}000")).isEqualTo("<mn>10,000</mn>");
  }

  @Test
  void anUnbracedArgumentIsASingleDigit() {
    assertThat(content("\\frac12")).isEqualTo("<mfrac><mn>1</mn><mn>2</mn></mfrac>");
  }

  @Test
  void scriptsComeInEitherOrder() {
    assertThat(content("x_i^2")).isEqualTo(content("x^2_i")).contains("<msubsup>");
  }

  @Test
  void aPrimeIsASuperscriptBesideOthers() {
    assertThat(content("x'")).contains("<msup><mi>x</mi>").contains("′");
    assertThat(content("x'^2")).contains("′").contains("<mn>2</mn>");
  }

  @Test
  void aSumHasItsLimitsAboveAndBelow() {
    assertThat(content("\\sum_{i=1}^n i"))
        .startsWith("<munderover><mo movablelimits=\"true\">∑</mo>");
  }

  @Test
  void aFunctionStandsApartFromItsArgumentButNotFromAParenthesis() {
    assertThat(content("\\log p")).contains("<mspace");
    assertThat(content("\\log(p)")).doesNotContain("<mspace");
  }

  @Test
  void aMinusAfterARelationIsASign() {
    assertThat(content("(-1)")).contains("<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">−</mo>");
    assertThat(content("x = -1")).contains("lspace=\"0\" rspace=\"0\">−");
    assertThat(content("x - 1")).contains("<mo>−</mo>");
  }

  @Test
  void aMatrixHasItsRowsAndParentheses() {
    assertThat(content("\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}"))
        .contains(
            "<mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr>"
                + "<mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr>");
  }

  @Test
  void theRoomBelowARowIsNoPartOfTheNext() {
    assertThat(content("\\begin{cases} a \\\\[2ex] b \\end{cases}"))
        .contains("<mtd><mi>b</mi></mtd>")
        .doesNotContain("ex");
  }

  @Test
  void textKeepsItsSpaces() {
    assertThat(content("\\text{if } x")).contains("<mtext>if\u00a0</mtext>");
  }

  @Test
  void styledLettersAreUnicodesOwn() {
    assertThat(content("\\mathbb{R}")).contains("ℝ");
    assertThat(content("W^{\\mathsf{T}}")).contains("𝖳");
  }

  @Test
  void theLatexIsKeptBesideTheTranslation() {
    assertThat(Formula.mathml(" a < b ", true))
        .startsWith("<math display=\"block\">")
        .contains("<annotation encoding=\"application/x-tex\">a &lt; b</annotation>");
  }

  @Test
  void anUnknownCommandIsNamed() {
    assertThatThrownBy(() -> Formula.mathml("\\blorp{x}", false))
        .isInstanceOf(FormulaException.class)
        .hasMessageContaining("$\\blorp{x}$")
        .hasMessageContaining("doesn't know “\\blorp”");
  }

  @Test
  void aTornFormulaIsRefused() {
    for (String torn : new String[] {"\\frac{1}", "{x", "x}", "\\left( x", "\\begin{cases} x"}) {
      assertThatThrownBy(() -> Formula.mathml(torn, false))
          .as(torn)
          .isInstanceOf(FormulaException.class);
    }
  }
}
