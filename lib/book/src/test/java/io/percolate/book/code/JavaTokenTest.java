package io.percolate.book.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.book.code.JavaToken.Kind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JavaTokenTest {
  private static List<String> of(Kind kind, String source) {
    return JavaToken.of(source).stream()
        .filter(token -> token.kind() == kind)
        .map(JavaToken::text)
        .toList();
  }

  @Property
  void thePiecesAreTheSource(
      @ForAll
          @Chars({'"', '\'', '\\', '/', '*', '\n', 'a', 'Z', '1', '.', '%', '@', '(', 'é'})
          @StringLength(max = 30)
          String source) {
    assertThat(JavaToken.of(source).stream().map(JavaToken::text).collect(Collectors.joining()))
        .isEqualTo(source);
  }

  @Test
  void aQuoteWithinAStringDoesNotEndIt() {
    assertThat(of(Kind.STRING, "f(\"a \\\" b\", 'c')")).containsExactly("\"a \\\" b\"", "'c'");
  }

  @Test
  void aTextBlockIsOnePiece() {
    assertThat(of(Kind.STRING, "String s = \"\"\"\n  a \"b\"\n  \"\"\";")).hasSize(1);
  }

  @Test
  void aKeywordInACommentIsAComment() {
    assertThat(of(Kind.COMMENT, "x // new\n/* int */")).containsExactly("// new", "/* int */");
    assertThat(of(Kind.KEYWORD, "x // new\n/* int */")).isEmpty();
  }

  @Test
  void wordsAreToldApart() {
    String source = "final Split digits = Digits.load(MOST);";
    assertThat(of(Kind.KEYWORD, source)).containsExactly("final");
    assertThat(of(Kind.TYPE, source)).containsExactly("Split", "Digits");
    assertThat(of(Kind.CALL, source)).containsExactly("load");
    assertThat(of(Kind.NAME, source)).containsExactly("digits", "MOST");
  }

  @Test
  void numbersKeepTheirExponentsAndUnderscores() {
    assertThat(of(Kind.NUMBER, "1e-3 + 10_000 - 0.5f * x1"))
        .containsExactly("1e-3", "10_000", "0.5f");
  }

  @Test
  void aMagicIsALineThatBeginsWithAPercentSign() {
    assertThat(of(Kind.MAGIC, "%classpath a.jar\nint x = 5 % 3;"))
        .containsExactly("%classpath a.jar");
  }
}
