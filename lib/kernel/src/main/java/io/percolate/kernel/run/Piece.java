package io.percolate.kernel.run;

import io.percolate.kernel.source.Source;

/**
 * One statement or declaration of a source.
 *
 * @param source where it stands
 * @param offset the position of its first character there
 * @param code its text, as JShell gets it
 * @param insertedAt where the code holds text that the source doesn't
 * @param insertedLength how long that text is
 */
public record Piece(Source source, int offset, String code, int insertedAt, int insertedLength) {

  /** A piece that stands in its source as it is. */
  public Piece(Source source, int offset, String code) {
    this(source, offset, code, code.length(), 0);
  }

  /** Returns the same piece with a text put into its code. */
  Piece with(String text, int at) {
    return new Piece(
        source, offset, code.substring(0, at) + text + code.substring(at), at, text.length());
  }

  /** Turns a position in the code into one in the source. */
  public int positionInSource(int inCode) {
    int own = inCode <= insertedAt ? inCode : Math.max(insertedAt, inCode - insertedLength);
    return Math.min(offset + own, Math.max(0, source.text().length() - 1));
  }
}
