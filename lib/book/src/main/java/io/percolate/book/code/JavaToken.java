package io.percolate.book.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java source, or of a notebook's magics. Together, the pieces are the source to the
 * last character, also where it wouldn't compile.
 */
public record JavaToken(Kind kind, String text) {
  /** What a piece is. */
  public enum Kind {
    COMMENT,
    STRING,
    NUMBER,
    ANNOTATION,
    KEYWORD,
    TYPE,
    CALL,
    NAME,
    MAGIC,
    OTHER
  }

  private static final Pattern PIECE =
      Pattern.compile(
          """
          (?<comment>//[^\\n]*|/\\*.*?(?:\\*/|\\z))\
          |(?<string>\""".*?(?:(?<!\\\\)\"""|\\z)|"(?:\\\\.|[^"\\\\\\n])*"?|'(?:\\\\.|[^'\\\\\\n])*'?)\
          |(?<number>(?<![\\w$])\\.?\\d(?:[eEpP][+-]|[\\w.])*)\
          |(?<annotation>@[A-Za-z_]\\w*)\
          |(?<magic>(?<=^|\\n)%[^\\n]*)\
          |(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)\
          |(?<other>.)""",
          Pattern.DOTALL);

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class continue default do double"
                  + " else enum extends false final finally float for if implements import"
                  + " instanceof int interface long native new null package private protected"
                  + " public record return short static super switch synchronized this throw"
                  + " throws transient true try var void volatile while yield")
              .split(" "));

  /** Cuts source into its pieces. */
  public static List<JavaToken> of(String source) {
    List<JavaToken> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(source);
    while (piece.find()) {
      tokens.add(new JavaToken(kind(piece, source), piece.group()));
    }
    return tokens;
  }

  private static Kind kind(Matcher piece, String source) {
    if (piece.group("word") != null) {
      return word(piece.group(), source, piece.end());
    }
    for (Kind kind : List.of(Kind.COMMENT, Kind.STRING, Kind.NUMBER, Kind.ANNOTATION, Kind.MAGIC)) {
      if (piece.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
        return kind;
      }
    }
    return Kind.OTHER;
  }

  private static Kind word(String word, String source, int end) {
    if (KEYWORDS.contains(word)) {
      return Kind.KEYWORD;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      boolean constant = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      return constant ? Kind.NAME : Kind.TYPE;
    }
    return end < source.length() && source.charAt(end) == '(' ? Kind.CALL : Kind.NAME;
  }
}
