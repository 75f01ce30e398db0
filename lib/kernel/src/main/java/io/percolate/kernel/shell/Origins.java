package io.percolate.kernel.shell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/** Knows which line of which cell a class that JShell made comes from. */
final class Origins {
  /** JShell wraps each snippet in a class REPL.$JShell$12, or $JShell$12B once it is made anew. */
  private static final Pattern WRAPPER = Pattern.compile("REPL\\.\\$JShell\\$\\d+[A-Z]*");

  private static final Pattern WRAPPER_PREFIX = Pattern.compile(WRAPPER + "[.$]");

  private final SourceCodeAnalysis analysis;
  private final Map<String, Piece> pieces = new ConcurrentHashMap<>();
  private final Map<String, Snippet> snippets = new ConcurrentHashMap<>();

  Origins(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /**
   * A line that a stack frame stands on.
   *
   * @param label the source's label
   * @param line its number from 1, 0 if unknown
   * @param text its text
   */
  record Line(String label, int line, String text) {}

  void remember(Snippet snippet, Piece piece) {
    pieces.put(snippet.id(), piece);
  }

  /** Notes under which class name a snippet runs now. */
  void remember(Snippet snippet) {
    String className = analysis.wrapper(snippet).fullClassName();
    if (className != null) {
      snippets.put(className, snippet);
    }
  }

  Optional<Piece> piece(Snippet snippet) {
    return Optional.ofNullable(pieces.get(snippet.id()));
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
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Snippet snippet = snippets.get(matcher.group());
    Piece piece = snippet == null ? null : pieces.get(snippet.id());
    if (piece == null) {
      return Optional.empty();
    }
    int inSnippet = position(analysis.wrapper(snippet), matcher.group(), frame.getLineNumber());
    if (inSnippet < 0) {
      return Optional.of(new Line(piece.source().label(), 0, ""));
    }
    int line = piece.source().lineAt(piece.positionInSource(inSnippet));
    return Optional.of(new Line(piece.source().label(), line, piece.source().line(line)));
  }

  /** Finds the first character on a line of the wrapper that was copied from the snippet. */
  private static int position(SnippetWrapper wrapper, String className, int lineNumber) {
    String wrapped = wrapper.wrapped();
    if (!className.equals(wrapper.fullClassName())) {
      return -1;
    }
    int at = 0;
    for (int line = 1; line < lineNumber; line++) {
      at = wrapped.indexOf('\n', at) + 1;
      if (at == 0) {
        return -1;
      }
    }
    for (; at < wrapped.length() && wrapped.charAt(at) != '\n'; at++) {
      int position = wrapper.wrappedToSourcePosition(at);
      if (!Character.isWhitespace(wrapped.charAt(at))
          && isCopied(wrapper, at, position)
          && (isCopied(wrapper, at + 1, position + 1)
              || wrapper.sourceToWrappedPosition(position) == at)) {
        return position;
      }
    }
    return -1;
  }

  private static boolean isCopied(SnippetWrapper wrapper, int inWrapped, int inSource) {
    return inWrapped < wrapper.wrapped().length()
        && inSource >= 0
        && inSource < wrapper.source().length()
        && wrapper.wrappedToSourcePosition(inWrapped) == inSource
        && wrapper.source().charAt(inSource) == wrapper.wrapped().charAt(inWrapped);
  }
}
