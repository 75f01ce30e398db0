package io.percolate.kit.plot;

/** A place on the horizontal axis to point out. */
record Mark(double x, String text) {

  Mark {
    if (!Scale.LINEAR.holds(x, 0)) {
      throw new IllegalArgumentException("A mark needs a finite x, not " + x + ".");
    }
  }
}
