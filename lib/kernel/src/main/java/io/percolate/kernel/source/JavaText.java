package io.percolate.kernel.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks Java text character by character and knows what is code: not strings, text blocks,
 * character literals or comments.
 */
public final class JavaText {
  private enum In {
    CODE,
    LINE_COMMENT,
    BLOCK_COMMENT,
    STRING,
    TEXT_BLOCK,
    CHARACTER
  }

  private static final int MOST_BYTES = 65_534;

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;
  private In state = In.CODE;
  private int stateStart;
  private char before;

  public JavaText(String text) {
    this.text = text;
  }

  /** Finds the last bracket or quote that is never closed, -1 if there is none. */
  public static int lastUnclosed(String text) {
    JavaText walk = new JavaText(text);
    while (!walk.atEnd()) {
      walk.step();
    }
    if (walk.state != In.CODE && walk.state != In.LINE_COMMENT) {
      return walk.stateStart;
    }
    return walk.open.isEmpty() ? -1 : walk.open.peek();
  }

  /**
   * Finds a string or a text block that is longer than a class file can hold, -1 if there is none.
   * The compiler would refuse it, and everything after it, too.
   */
  public static int tooLongLiteral(String text) {
    JavaText walk = new JavaText(text);
    while (!walk.atEnd()) {
      In before = walk.state;
      walk.step();
      if (walk.state == In.CODE && (before == In.STRING || before == In.TEXT_BLOCK)) {
        int quotes = before == In.STRING ? 1 : 3;
        String content = text.substring(walk.stateStart + quotes, walk.at - quotes);
        if (content.length() > MOST_BYTES / 3 && bytes(content, before) > MOST_BYTES) {
          return walk.stateStart;
        }
      }
    }
    return -1;
  }

  /** How many bytes a class file needs for a literal. */
  private static int bytes(String content, In kind) {
    try {
      String text = (kind == In.STRING ? content : content.stripIndent()).translateEscapes();
      return text.chars().map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    } catch (IllegalArgumentException e) {
      return 0; // an escape that isn't one, of which the compiler tells
    }
  }

  public int position() {
    return at;
  }

  public boolean atEnd() {
    return at >= text.length();
  }

  public boolean inCode() {
    return state == In.CODE;
  }

  /** Tells whether a round or square bracket is open here. */
  public boolean inParentheses() {
    return !open.isEmpty() && text.charAt(open.peek()) != '{';
  }

  /** Tells whether no bracket is open here. */
  public boolean atTopLevel() {
    return open.isEmpty();
  }

  /** Returns the last character of code before this place that isn't white, 0 at the beginning. */
  public char before() {
    return before;
  }

  /** Goes on at another place, as if a whole statement stood between. */
  public void skipTo(int position) {
    at = position;
    before = ';';
  }

  /** Goes one character on, or over the whole of a delimiter. */
  public void step() {
    switch (state) {
      case CODE -> stepInCode();
      case LINE_COMMENT -> leaveAt("\n");
      case BLOCK_COMMENT -> leaveAt("*/");
      case STRING -> stepInLiteral("\"");
      case TEXT_BLOCK -> stepInLiteral("\"\"\"");
      case CHARACTER -> stepInLiteral("'");
    }
  }

  private void stepInCode() {
    if (text.startsWith("//", at)) {
      enter(In.LINE_COMMENT, 2);
    } else if (text.startsWith("/*", at)) {
      enter(In.BLOCK_COMMENT, 2);
    } else if (text.startsWith("\"\"\"", at)) {
      enter(In.TEXT_BLOCK, 3);
      before = '"';
    } else if (text.charAt(at) == '"') {
      enter(In.STRING, 1);
      before = '"';
    } else if (text.charAt(at) == '\'') {
      enter(In.CHARACTER, 1);
      before = '\'';
    } else {
      stepOverCode(text.charAt(at));
    }
  }

  private void stepOverCode(char c) {
    if (c == '(' || c == '[' || c == '{') {
      open.push(at);
    } else if ((c == ')' || c == ']' || c == '}') && !open.isEmpty()) {
      open.pop();
    }
    if (!Character.isWhitespace(c)) {
      before = c;
    }
    at++;
  }

  private void stepInLiteral(String end) {
    if (text.charAt(at) == '\\') {
      at = Math.min(text.length(), at + 2);
    } else if (state != In.TEXT_BLOCK && text.charAt(at) == '\n') {
      state = In.CODE;
    } else {
      leaveAt(end);
    }
  }

  private void enter(In next, int length) {
    state = next;
    stateStart = at;
    at += length;
  }

  private void leaveAt(String end) {
    if (text.startsWith(end, at)) {
      state = In.CODE;
      at += end.equals("\n") ? 0 : end.length();
    } else {
      at++;
    }
  }
}
