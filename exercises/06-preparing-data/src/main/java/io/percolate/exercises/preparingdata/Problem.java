package io.percolate.exercises.preparingdata;

/** What is wrong with a line of a file. */
public enum Problem {
  /** It has more or fewer cells than the header. */
  BROKEN,
  /** A cell is missing: nothing in it, {@code NA}, {@code n/a} or {@code ?}. */
  MISSING,
  /** An area or a price isn't a number. */
  NOT_A_NUMBER,
  /** An area or a price isn't above 0. */
  IMPOSSIBLE,
  /** It means the same as an earlier good line. */
  DUPLICATE
}
