package io.percolate.kernel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cell's text, taken apart into Java and magics. A magic stands on a line of its own, where a
 * statement may begin; inside a block or after {@code =} it is a call that returns its value.
 * Nothing inside a string, a text block or a comment is a magic, and neither is a remainder.
 */
public final class CellText {
  private static final Pattern CELL_MAGIC =
      Pattern.compile("\\s*%%([A-Za-z]\\w*)[ \t]*([^\n]*)(?:\n(.*))?", Pattern.DOTALL);
  private static final Pattern LINE_MAGIC = Pattern.compile("%([A-Za-z]\\w*)([^\n]*)");
  private static final Pattern WORD = Pattern.compile("\"((?:\\\\\"|[^\"])*)\"|(\\S+)");

  private CellText() {}

  /** A part of a cell: Java text, or a magic. */
  public sealed interface Part permits Java, Magic {}

  /** Java text that starts at an offset of the cell. */
  public record Java(String text, int offset) implements Part {}

  /** A magic's name and the rest of its line. */
  public record Magic(String name, String rest, int offset) implements Part {}

  /** A magic that takes a whole cell. */
  public record CellMagic(String name, String rest, String body) {}

  public static Optional<CellMagic> cellMagic(String text) {
    Matcher matcher = CELL_MAGIC.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String body = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(new CellMagic(matcher.group(1), matcher.group(2).strip(), body));
  }

  /**
   * Replaces magics inside blocks and after {@code =} by calls of {@code lineMagic}.
   *
   * @param known tells which names are magics
   */
  public static String withCallsForNested(String text, Predicate<String> known) {
    StringBuilder result = new StringBuilder();
    int copied = 0;
    JavaText walk = new JavaText(text);
    while (!walk.atEnd()) {
      Matcher magic = magicAt(text, walk, known);
      boolean assigned = walk.inCode() && walk.before() == '=' && isMagic(text, walk.position());
      if (assigned || magic != null && !walk.atTopLevel()) {
        Matcher call = LINE_MAGIC.matcher(text).region(walk.position(), text.length());
        call.lookingAt();
        result.append(text, copied, call.start()).append(call(call.group(1), call.group(2)));
        copied = call.end();
        walk.skipTo(call.end());
      } else if (magic != null) {
        walk.skipTo(magic.end());
      } else {
        walk.step();
      }
    }
    return result.append(text.substring(copied)).toString();
  }

  /**
   * Takes a text apart where magics stand between statements.
   *
   * @param known tells which names are magics
   */
  public static List<Part> parts(String text, Predicate<String> known) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    JavaText walk = new JavaText(text);
    while (!walk.atEnd()) {
      Matcher magic = magicAt(text, walk, known);
      if (magic == null) {
        walk.step();
      } else {
        parts.add(new Java(text.substring(start, magic.start()), start));
        parts.add(new Magic(magic.group(1), magic.group(2).strip(), magic.start()));
        start = magic.end();
        walk.skipTo(start);
      }
    }
    parts.add(new Java(text.substring(start), start));
    return parts;
  }

  /** Splits a magic's arguments at white space; double quotes keep words together. */
  public static List<String> words(String rest) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(rest);
    while (matcher.find()) {
      words.add(
          matcher.group(2) != null ? matcher.group(2) : matcher.group(1).replace("\\\"", "\""));
    }
    return words;
  }

  private static Matcher magicAt(String text, JavaText walk, Predicate<String> known) {
    int at = walk.position();
    if (!walk.inCode() || walk.inParentheses() || text.charAt(at) != '%') {
      return null;
    }
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    Matcher magic = LINE_MAGIC.matcher(text).region(at, text.length());
    if (!text.substring(lineStart, at).isBlank() || !magic.lookingAt()) {
      return null;
    }
    boolean statementMayBegin = walk.before() == 0 || ";{}".indexOf(walk.before()) >= 0;
    // After an expression without its semicolon only a known name in the first column counts:
    // "%b" on an indented line goes on with a remainder.
    return statementMayBegin || at == lineStart && known.test(magic.group(1)) ? magic : null;
  }

  private static boolean isMagic(String text, int at) {
    return LINE_MAGIC.matcher(text).region(at, text.length()).lookingAt();
  }

  private static String call(String name, String rest) {
    return words(rest.stripTrailing().replaceFirst(";$", "")).stream()
        .map(CellText::literal)
        .collect(
            Collectors.joining(
                ", ",
                "io.percolate.kernel.runtime.Magics.lineMagic("
                    + literal(name)
                    + ", java.util.List.of(",
                "));"));
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
