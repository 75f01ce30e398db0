package io.percolate.grader.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The methods and types that a cell declares at its top level, by name. The cell needn't compile:
 * its brackets are counted, and nothing more is understood.
 */
final class Declarations {
  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");
  private static final Set<String> NOT_BEFORE_A_METHOD =
      Set.of("new", "return", "throw", "else", "do", "yield", "assert", "case");
  private static final Set<String> NO_METHOD =
      Set.of("if", "for", "while", "switch", "catch", "try", "synchronized", "super", "this");

  private final List<String> tokens;
  private final Set<String> names = new TreeSet<>();

  private Declarations(List<String> tokens) {
    this.tokens = tokens;
  }

  /** The names in a cell's source. */
  static Set<String> in(String source) {
    Declarations declarations = new Declarations(new Tokens(source).all());
    declarations.collect();
    return declarations.names;
  }

  private void collect() {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (depth == 0 && i > 0 && isWord(token) && (isType(i) || isMethod(i))) {
        names.add(token);
      }
      depth = Math.max(0, depth + depthChange(token));
    }
  }

  private boolean isType(int i) {
    return TYPES.contains(tokens.get(i - 1));
  }

  /** A result type, a name, parameters in brackets and a body. */
  private boolean isMethod(int i) {
    String before = tokens.get(i - 1);
    boolean followsType =
        before.equals(">")
            || before.equals("]")
            || isWord(before) && !NOT_BEFORE_A_METHOD.contains(before);
    if (!followsType || NO_METHOD.contains(tokens.get(i)) || !at(i + 1).equals("(")) {
      return false;
    }
    String after = at(closing(i + 1) + 1);
    return after.equals("{") || after.equals("throws");
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += depthChange(tokens.get(i));
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private String at(int i) {
    return i < tokens.size() ? tokens.get(i) : "";
  }

  private static boolean isWord(String token) {
    return Character.isJavaIdentifierStart(token.charAt(0));
  }

  private static int depthChange(String token) {
    return switch (token) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      default -> 0;
    };
  }

  /** The words and signs of a source, without its comments and literals. */
  private static final class Tokens {
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    Tokens(String source) {
      this.source = source;
    }

    List<String> all() {
      while (at < source.length()) {
        next();
      }
      return tokens;
    }

    private void next() {
      char c = source.charAt(at);
      if (source.startsWith("//", at)) {
        skipTo("\n");
      } else if (source.startsWith("/*", at)) {
        at += 2;
        skipTo("*/");
      } else if (source.startsWith(TEXT_BLOCK, at)) {
        at += TEXT_BLOCK.length();
        skipTo(TEXT_BLOCK);
      } else if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else if (Character.isJavaIdentifierPart(c)) {
        word();
      } else {
        if (!Character.isWhitespace(c)) {
          tokens.add(Character.toString(c));
        }
        at++;
      }
    }

    private void word() {
      int start = at;
      while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
        at++;
      }
      tokens.add(source.substring(start, at));
    }

    /** One that isn't closed ends with its line. */
    private void skipLiteral(char quote) {
      for (at++; at < source.length() && source.charAt(at) != '\n'; at++) {
        if (source.charAt(at) == quote) {
          at++;
          return;
        }
        if (source.charAt(at) == '\\') {
          at++;
        }
      }
    }

    private void skipTo(String end) {
      int found = source.indexOf(end, at);
      at = found < 0 ? source.length() : found + end.length();
    }
  }
}
