package io.percolate.book.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void underscoresInAFormulaAreNoEmphasis() {
    assertThat(Markdown.html("from $y_1$ to $y_n$, *both*"))
        .contains("<msub>")
        .contains("<em>both</em>");
  }

  @Test
  void aDollarSignInCodeStaysOne() {
    assertThat(Markdown.html("`a$b` and `$x$`")).contains("a$b").contains("$x$");
    assertThat(Markdown.html("```\n$x$\n```")).contains("$x$");
  }

  @Test
  void anEscapedDollarSignIsNoFormula() {
    assertThat(Markdown.html("5 \\$ and 6 \\$")).contains("5 $ and 6 $").doesNotContain("<math");
  }

  @Test
  void aLoneDollarSignStaysOne() {
    assertThat(Markdown.html("It costs 5 $.")).contains("5 $.");
  }

  @Test
  void twoDollarSignsMakeAFormulaOfItsOwn() {
    assertThat(Markdown.html("$$\na = \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}\n$$"))
        .contains("<math display=\"block\">")
        .contains("<mtable>");
  }

  @Test
  void aTableOfFormulasIsATable() {
    assertThat(Markdown.html("| a |\n|---|\n| $-\\sum_k y_k$ |"))
        .contains("<td><math>")
        .contains("∑");
  }

  @Test
  void javaIsColoured() {
    assertThat(Markdown.html("```java\nnew X();\n```"))
        .contains("<span class=\"j-keyword\">new</span>");
  }

  @Test
  void anOptionIsNotBrokenAfterItsHyphens() {
    assertThat(Markdown.html("`lab --no-browser a-b`"))
        .contains("<code>lab <span class=\"option\">--no-browser</span> a-b</code>");
    assertThat(Markdown.html("`a < b`")).contains("<code>a &lt; b</code>");
  }

  @Test
  void detailsStandAsTheyAre() {
    assertThat(Markdown.html("<details><summary>Q</summary>\nA\n</details>"))
        .contains("<details><summary>Q</summary>");
  }
}
