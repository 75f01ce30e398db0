package io.percolate.kernel.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which line of which cell a stack frame stands on. */
final class Places {
  /** JShell wraps each snippet in a class REPL.$JShell$12, or $JShell$12B once it is made anew. */
  private static final Pattern WRAPPER = Pattern.compile("REPL\\.\\$JShell\\$\\d+[A-Z]*");

  private static final Pattern WRAPPER_PREFIX = Pattern.compile(WRAPPER + "[.$]");

  private final Map<String, Lines> byClass = new ConcurrentHashMap<>();

  /**
   * A line that a stack frame stands on.
   *
   * @param label the source's label
   * @param line its number from 1, 0 if unknown
   * @param text its text
   */
  record Line(String label, int line, String text) {}

  void remember(Map<String, Lines> lines) {
    byClass.putAll(lines);
  }

  static boolean isCell(StackTraceElement frame) {
    return WRAPPER.matcher(frame.getClassName()).lookingAt();
  }

  /** Takes JShell's class names out of a text. */
  static String plain(String text) {
    return WRAPPER_PREFIX.matcher(text).replaceAll("");
  }

  /** Finds the line of a frame; empty if it isn't in a cell. */
  Optional<Line> locate(StackTraceElement frame) {
    Matcher matcher = WRAPPER.matcher(frame.getClassName());
    return matcher.lookingAt()
        ? Optional.ofNullable(byClass.get(matcher.group()))
            .map(lines -> line(lines, frame.getLineNumber()))
        : Optional.empty();
  }

  private static Line line(Lines lines, int inClass) {
    boolean isKnown = inClass >= 1 && inClass <= lines.numbers().length;
    int number = isKnown ? lines.numbers()[inClass - 1] : 0;
    return new Line(lines.source().label(), number, number == 0 ? "" : lines.source().line(number));
  }
}
