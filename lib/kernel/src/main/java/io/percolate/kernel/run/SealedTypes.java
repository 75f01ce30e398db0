package io.percolate.kernel.run;

import io.percolate.kernel.source.JavaText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets a cell declare a sealed type above its subtypes, as a source file does. JShell compiles one
 * declaration at a time, so that a sealed type without {@code permits} would have no subtypes; the
 * clause is written from the cell.
 */
final class SealedTypes {
  private static final Pattern SEALED =
      Pattern.compile("\\bsealed\\b[^{]*\\b(?:class|interface)\\s+(\\w+)[^{]*");
  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\w+)(.*)", Pattern.DOTALL);

  private SealedTypes() {}

  /** Returns a piece with the clause it lacks; every other piece as it is. */
  static Piece withPermits(Piece piece, List<Piece> cell) {
    Matcher sealed = SEALED.matcher(head(piece));
    if (!sealed.find() || sealed.group().contains("permits")) {
      return piece;
    }
    String subtypes =
        cell.stream()
            .map(other -> subtype(head(other), sealed.group(1)))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return subtypes.isEmpty() ? piece : piece.with(" permits " + subtypes + " ", sealed.end());
  }

  /** Names the type that a head declares, if it extends or implements the given one, else "". */
  private static String subtype(String head, String parent) {
    Matcher declaration = DECLARATION.matcher(head);
    Pattern parents =
        Pattern.compile("\\b(?:extends|implements)\\b.*\\b" + parent + "\\b", Pattern.DOTALL);
    return declaration.find() && parents.matcher(declaration.group(2)).find()
        ? declaration.group(1)
        : "";
  }

  /** Returns a declaration up to its body, with comments and literals blanked out. */
  private static String head(Piece piece) {
    StringBuilder head = new StringBuilder();
    JavaText walk = new JavaText(piece.code());
    while (!walk.atEnd()) {
      int at = walk.position();
      boolean code = walk.inCode();
      if (code && piece.code().charAt(at) == '{') {
        return head.toString();
      }
      walk.step();
      code &= walk.inCode();
      head.append(
          code ? piece.code().substring(at, walk.position()) : " ".repeat(walk.position() - at));
    }
    return "";
  }
}
