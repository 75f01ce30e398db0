package io.percolate.kernel.shell;

import io.percolate.kernel.run.CellFailure;
import io.percolate.kernel.run.Piece;
import io.percolate.kernel.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;

/** Writes compile errors: the cell's line, a caret below the place, and plain words. */
final class CompileErrors {
  static final String NAME = "CompilationException";
  private static final int MOST = 10;
  private static final int LONGEST = 200;
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(.*)");

  private CompileErrors() {}

  static CellFailure failure(Piece piece, List<Diag> diagnostics) {
    List<Diag> errors = diagnostics.stream().filter(Diag::isError).toList();
    if (errors.isEmpty()) {
      return at(piece.source(), piece.offset(), 1, "This doesn't compile.");
    }
    List<String> lines = new ArrayList<>();
    for (Diag error : errors.subList(0, Math.min(MOST, errors.size()))) {
      int position = position(piece, error.getPosition());
      int start = position(piece, error.getStartPosition());
      int end = position(piece, error.getEndPosition());
      lines.addAll(point(piece.source(), position, start, end, words(error)));
    }
    Diag first = errors.get(0);
    int line = piece.source().lineAt(position(piece, first.getPosition()));
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    return new CellFailure(NAME, "line " + line + ": " + words(first) + more, lines);
  }

  /** Points at some characters of a source, and says what is wrong there. */
  static CellFailure at(Source source, int position, int length, String words) {
    return new CellFailure(
        NAME,
        "line " + source.lineAt(position) + ": " + words,
        point(source, position, position, position + length, words));
  }

  /** An error of the whole stands at its first character. */
  private static int position(Piece piece, long inCode) {
    int least = piece.code().length() - piece.code().stripLeading().length();
    int most = Math.max(least, piece.code().length() - 1);
    return piece.positionInSource((int) Math.max(least, Math.min(most, inCode)));
  }

  private static List<String> point(Source source, int position, int start, int end, String words) {
    int line = source.lineAt(position);
    String whole = source.line(line);
    // Javac's position is the place in a span that it finds most telling; show the part after it.
    int from = source.lineAt(start) == line ? start : position;
    int place = Math.min(source.columnAt(from), whole.length());
    int cut = whole.length() <= LONGEST ? 0 : Math.max(0, place - LONGEST / 2);
    String text = whole.substring(cut, Math.min(whole.length(), cut + LONGEST));
    int column = place - cut;
    int width = Math.max(1, Math.min(end - from, text.length() - column));
    String indent = text.substring(0, column).replaceAll("[^\t]", " ");
    return List.of(
        source.label() + ", line " + line + ": " + words,
        "    " + text,
        "    " + indent + "^".repeat(width));
  }

  /** Says in one line what javac says in several. */
  private static String words(Diag error) {
    List<String> lines = error.getMessage(Locale.ENGLISH).lines().map(String::strip).toList();
    StringBuilder words = new StringBuilder(lines.get(0).replaceFirst(";$", ""));
    for (String line : lines.subList(1, lines.size())) {
      Matcher symbol = SYMBOL.matcher(line);
      if (symbol.matches()) {
        words.setLength(0);
        words.append("cannot find ").append(symbol.group(1).replaceAll("\\s+", " "));
        words.append("; it is not defined in a cell that ran, nor imported");
      } else if (!line.isEmpty() && !line.startsWith("location:")) {
        words.append("; ").append(line.replaceAll("\\s+", " "));
      }
    }
    return words.toString().replace("java.lang.", "");
  }
}
