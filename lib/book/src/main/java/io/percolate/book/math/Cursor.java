package io.percolate.book.math;

import java.util.List;

/**
 * A place among a formula's tokens, which moves on. White space is stepped over, except in text.
 */
final class Cursor {
  private static final Token END = new Token("");

  private final List<Token> tokens;
  private int next;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The token that comes next, white space aside; an empty one at the end. */
  Token peek() {
    while (next < tokens.size() && tokens.get(next).isSpace()) {
      next++;
    }
    return next < tokens.size() ? tokens.get(next) : END;
  }

  boolean at(String text) {
    return peek().is(text);
  }

  Token take() {
    Token token = peek();
    if (token == END) {
      throw new FormulaException("It ends too soon.");
    }
    next++;
    return token;
  }

  void expect(String text) {
    if (!take().is(text)) {
      throw new FormulaException("“%s” is missing.".formatted(text));
    }
  }

  /** A group's text as it stands, white space included, or a single token's. */
  String raw() {
    if (!at("{")) {
      return take().text();
    }
    take();
    StringBuilder text = new StringBuilder();
    for (int depth = 1; ; next++) {
      if (next >= tokens.size()) {
        throw new FormulaException("A brace isn't closed.");
      }
      String piece = tokens.get(next).text();
      depth += piece.equals("{") ? 1 : piece.equals("}") ? -1 : 0;
      if (depth == 0) {
        next++;
        return text.toString();
      }
      text.append(piece);
    }
  }

  /** A number's further digits, with a point among them, or a comma in braces. */
  String digits(Token first) {
    StringBuilder digits = new StringBuilder(first.text());
    while (true) {
      if (isDigit(next)) {
        digits.append(tokens.get(next++).text());
      } else if (follows(".") && isDigit(next + 1)) {
        digits.append('.');
        next++;
      } else if (follows("{", ",", "}")) {
        digits.append(',');
        next += 3;
      } else {
        return digits.toString();
      }
    }
  }

  private boolean isDigit(int place) {
    return place < tokens.size() && tokens.get(place).isDigit();
  }

  private boolean follows(String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (next + i >= tokens.size() || !tokens.get(next + i).is(texts[i])) {
        return false;
      }
    }
    return true;
  }
}
