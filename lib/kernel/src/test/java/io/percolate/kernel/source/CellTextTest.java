package io.percolate.kernel.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.source.CellText.Java;
import io.percolate.kernel.source.CellText.Magic;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  private static final Set<String> KNOWN = Set.of("load", "time");

  @Test
  void magicsStandBetweenStatements() {
    String cell = "int a = 1;\n%load one two\nint b = 2; // end\n  %other x // y\nb";
    assertThat(CellText.parts(cell, KNOWN::contains))
        .containsExactly(
            new Java("int a = 1;\n", 0),
            new Magic("load", "one two", 11),
            new Java("\nint b = 2; // end\n  ", 24),
            new Magic("other", "x // y", 45),
            new Java("\nb", 58));
  }

  @Test
  void aKnownMagicInTheFirstColumnNeedsNoSemicolonBeforeIt() {
    assertThat(CellText.parts("a + b\n%time f()", KNOWN::contains))
        .contains(new Magic("time", "f()", 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int a = b\n  % c;",
        "int a = b\n  %c;",
        "int a = b\n%c;",
        "f(a,\n%load);",
        "String s = \"\"\"\n%load x\n\"\"\";",
        "/*\n%load x\n*/",
        "// %load x",
        "\"x\\\"\" + \"%load\"",
        "x %= 3;",
        "char c = '\"';\nint d = e\n % load;",
      })
  void everythingElseIsJava(String cell) {
    assertThat(CellText.parts(cell, KNOWN::contains)).containsExactly(new Java(cell, 0));
    assertThat(CellText.withCallsForNested(cell, KNOWN::contains)).isEqualTo(cell);
  }

  @Test
  void magicsInBlocksAndAfterEqualsBecomeCalls() {
    assertThat(CellText.withCallsForNested("if (x) {\n  %load \"a b\" c\n}", KNOWN::contains))
        .isEqualTo(
            "if (x) {\n  io.percolate.kernel.runtime.Magics.lineMagic(\"load\","
                + " java.util.List.of(\"a b\", \"c\"));\n}");
    assertThat(CellText.withCallsForNested("var y = %load a;", KNOWN::contains))
        .isEqualTo(
            "var y = io.percolate.kernel.runtime.Magics.lineMagic(\"load\","
                + " java.util.List.of(\"a\"));");
  }

  @Test
  void aCellMagicTakesTheWholeCell() {
    assertThat(CellText.cellMagic("\n%%time -n 3\nint a;\nint b;"))
        .contains(new CellText.CellMagic("time", "-n 3", "int a;\nint b;"));
    assertThat(CellText.cellMagic("%%time")).contains(new CellText.CellMagic("time", "", ""));
    assertThat(CellText.cellMagic("int a;\n%%time\n")).isEmpty();
  }

  @Test
  void quotesKeepWordsTogether() {
    assertThat(CellText.words("a  \"b c\" d\\e \"\"")).isEqualTo(List.of("a", "b c", "d\\e", ""));
  }
}
