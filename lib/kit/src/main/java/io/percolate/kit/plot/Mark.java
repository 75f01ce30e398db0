package io.percolate.kit.plot;

/** A place on the horizontal axis to point out. */
record Mark(double x, String text) {

  Mark {
    if (!Double.isFinite(x)) {
      throw new IllegalArgumentException("A mark needs a finite x, not " + x + ".");
    }
  }
}
