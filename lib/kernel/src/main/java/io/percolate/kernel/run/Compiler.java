package io.percolate.kernel.run;

import io.percolate.kernel.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes classes of the text of cells, and has an {@link Execution} run them: JShell, in this
 * process or in another.
 */
public interface Compiler {
  /**
   * Splits Java text into statements and declarations.
   *
   * @param source what the text is a part of
   * @param offset where it begins there
   * @throws CellFailure if the text is not Java, or ends too early: then none of it has run
   */
  List<Piece> split(Source source, String text, int offset);

  /** Whether a piece declares a method or a type, and so does nothing by itself. */
  boolean isDeclaration(Piece piece);

  /** Compiles one piece and has it run. */
  Ran run(Piece piece);

  /**
   * Checks, at a cell's end, that all types and methods of the cell found what they need. What only
   * a method's body needs may still come: that is worth a word, no error.
   *
   * @return a sentence for each method or type that can't be used yet
   * @throws CellFailure if a declaration itself names what isn't there
   */
  List<String> checkDeclarations(List<Piece> ofCell);

  /** Finds classes in a jar or a folder, too, from now on. */
  void addToClasspath(String path);

  /**
   * What came of a piece. What it threw, and its value, are with whom it ran.
   *
   * @param lines where the lines of the classes made of it come from, by class name
   * @param failure why it didn't run, or what it lacked
   * @param isShown whether its value is one to show
   */
  record Ran(Map<String, Lines> lines, Optional<CellFailure> failure, boolean isShown) {}
}
