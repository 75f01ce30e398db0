package io.percolate.kernel.shell;

import io.percolate.kernel.run.Lines;
import io.percolate.kernel.run.Piece;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/** Knows which piece of which cell a snippet is, and which lines the classes that JShell makes. */
final class Origins {
  private final SourceCodeAnalysis analysis;
  private final Map<String, Piece> pieces = new HashMap<>();

  Origins(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  void remember(Snippet snippet, Piece piece) {
    pieces.put(snippet.id(), piece);
  }

  Optional<Piece> piece(Snippet snippet) {
    return Optional.ofNullable(pieces.get(snippet.id()));
  }

  /** Adds the lines of the class that a snippet runs in now. */
  void addLines(Snippet snippet, Map<String, Lines> byClass) {
    SnippetWrapper wrapper = analysis.wrapper(snippet);
    Piece piece = pieces.get(snippet.id());
    if (wrapper.fullClassName() != null && piece != null) {
      byClass.put(wrapper.fullClassName(), lines(wrapper, piece));
    }
  }

  private static Lines lines(SnippetWrapper wrapper, Piece piece) {
    String wrapped = wrapper.wrapped();
    int[] numbers = new int[(int) wrapped.chars().filter(c -> c == '\n').count() + 1];
    int start = 0;
    for (int line = 0; line < numbers.length; line++) {
      // JShell's own imports are most of a small class.
      int position = wrapped.startsWith("import ", start) ? -1 : position(wrapper, start);
      numbers[line] = position < 0 ? 0 : piece.source().lineAt(piece.positionInSource(position));
      start = wrapped.indexOf('\n', start) + 1;
    }
    return new Lines(piece.source(), numbers);
  }

  /** Finds the first character on a line of the wrapper that was copied from the snippet. */
  private static int position(SnippetWrapper wrapper, int start) {
    String wrapped = wrapper.wrapped();
    for (int at = start; at < wrapped.length() && wrapped.charAt(at) != '\n'; at++) {
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
