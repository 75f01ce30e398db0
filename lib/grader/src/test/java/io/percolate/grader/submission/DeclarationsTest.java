package io.percolate.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "double mse(double[] y) { return 0; }|mse",
        "public static double[] softmax(double... z) {|softmax",
        "<T extends Comparable<T>> Map<String, List<T>> sorted(List<T> l) throws IOException {|sorted",
        "int[][] grid() { return new int[2][]; }|grid",
        "class Neuron implements Unit { double out() { return 0; } }|Neuron",
        "record Point(int x, int y) {}|Point",
        "enum Kind { A, B }|Kind",
        "interface Loss { double of(double y); }|Loss",
        "@SuppressWarnings(\"x\") double f(double x) { return g(x); }|f"
      })
  void aDeclarationIsNamed(String source, String name) {
    assertThat(Declarations.in(source)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mse(y, yHat)",
        "double loss = mse(y, yHat);",
        "if (a) { b(); } else if (c) { d(); }",
        "for (int i = 0; i < n; i++) { step(i); }",
        "Runnable r = new Runnable() { public void run() { } };",
        "// double mse(double y) {",
        "/* class Neuron { */",
        "String s = \"class Neuron { double mse() {\";",
        "char c = '\"'; return mse(y) {",
        "abstract double mse(double y);",
        "%classpath don't"
      })
  void whatOnlyLooksLikeADeclarationIsNot(String source) {
    assertThat(Declarations.in(source)).isEmpty();
  }

  @Test
  void severalAreFoundPastTextBlocksAndOpenQuotes() {
    String source =
        """
        String text = \"""
            class Not { "
            \""";
        // don't
        double first(int a) { return '}'; }
        String second(String s) { return "}\\""; }
        """;

    assertThat(Declarations.in(source)).containsExactly("first", "second");
  }
}
