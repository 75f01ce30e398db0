package io.percolate.book.math;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The smallest piece of LaTeX: a command with its backslash, one character, or a run of white
 * space, which counts only within text.
 *
 * @param text as it was written
 */
record Token(String text) {
  private static final Pattern PIECE =
      Pattern.compile("\\\\[a-zA-Z]+|\\\\.|\\s+|.", Pattern.DOTALL);

  static List<Token> of(String latex) {
    return PIECE.matcher(latex).results().map(MatchResult::group).map(Token::new).toList();
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isCommand() {
    return text.length() > 1 && text.charAt(0) == '\\';
  }

  boolean isSpace() {
    return text.isBlank();
  }

  boolean isDigit() {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }
}
