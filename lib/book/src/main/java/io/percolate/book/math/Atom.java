package io.percolate.book.math;

/**
 * A piece of a formula that can carry scripts.
 *
 * @param mathml its MathML, one element
 * @param kind what it is, for the space around it and the place of its scripts
 */
record Atom(String mathml, Kind kind) {
  enum Kind {
    /** Letters, numbers, fractions and whatever else stands close. */
    PLAIN,
    /** A relation, operation or punctuation mark, with space of its own. */
    OPERATOR,
    /** A named function, apart from its neighbours by a thin space. */
    FUNCTION,
    /** A sum or limit, with its scripts above and below it. */
    LARGE,
    /** Something under or over a brace, labelled below or above it. */
    BRACED,
    /** An opening delimiter, before which a function needs no space. */
    OPENING,
    SPACE
  }

  static Atom plain(String mathml) {
    return new Atom(mathml, Kind.PLAIN);
  }

  /** The atom with scripts, either of which may be empty. */
  Atom with(String below, String above) {
    if (below.isEmpty() && above.isEmpty()) {
      return this;
    }
    boolean stacked = kind == Kind.LARGE || kind == Kind.BRACED;
    String element =
        above.isEmpty()
            ? stacked ? "munder" : "msub"
            : below.isEmpty() ? stacked ? "mover" : "msup" : stacked ? "munderover" : "msubsup";
    return new Atom(Mml.of(element, mathml, below, above), kind);
  }
}
