package io.percolate.grader.report;

import java.util.stream.Collectors;

/**
 * Text by learners and their code without what files and screens would take for an order: control
 * characters become pictures of themselves, whatever has no place in XML, would turn the direction
 * of writing or begins a line for some programs alone becomes U+FFFD, and every line ends in a line
 * feed.
 */
public final class Plain {
  private static final int MOST_LETTERS = 4000;
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /** The text, line by line. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  /** The text on one line. */
  public static String line(String text) {
    return of(text).lines().map(String::strip).collect(Collectors.joining(" ")).strip();
  }

  /** A message, which a learner's code may have made very long: its beginning. */
  static String message(String text) {
    if (text.length() <= MOST_LETTERS) {
      return of(text).stripTrailing();
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(MOST_LETTERS - 1));
    return "%s…\n(cut here: the message has %d characters)"
        .formatted(of(text.substring(0, MOST_LETTERS - (splitsPair ? 1 : 0))), text.length());
  }

  private static void append(StringBuilder plain, int c) {
    if (c == '\n' || c == '\t') {
      plain.append((char) c);
    } else if (c < ' ') {
      plain.append((char) (PICTURES + c));
    } else if (c == 0x7F) {
      plain.append((char) PICTURE_OF_DELETE);
    } else {
      plain.appendCodePoint(isUnfit(c) ? REPLACEMENT : c);
    }
  }

  private static boolean isUnfit(int c) {
    return c >= 0x80 && c <= 0x9F
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
