package io.percolate.book.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds formulas: between two dollar signs, or two pairs of them for one on its own lines. */
final class FormulaInline implements InlineContentParser {
  private static final char DOLLAR = '$';

  /** Makes one for each text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(DOLLAR);
    }

    @Override
    public InlineContentParser create() {
      return new FormulaInline();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int dollars = scanner.matchMultiple(DOLLAR);
    if (dollars > 2) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    while (scanner.find(DOLLAR) >= 0) {
      Position end = scanner.position();
      String latex = scanner.getSource(start, end).getContent();
      boolean escaped = latex.endsWith("\\") && !latex.endsWith("\\\\");
      if (scanner.matchMultiple(DOLLAR) >= dollars && !escaped && !latex.isBlank()) {
        return ParsedInline.of(new FormulaNode(latex, dollars == 2), scanner.position());
      }
    }
    return ParsedInline.none();
  }
}
