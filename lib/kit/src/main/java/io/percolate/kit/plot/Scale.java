package io.percolate.kit.plot;

/** Which axes are logarithmic: on those only what is above zero has a place. */
record Scale(boolean logX, boolean logY) {

  static final Scale LINEAR = new Scale(false, false);

  /** Beyond this a range's width is no number any more. */
  private static final double HUGE = 1e300;

  /** Whether a point can be drawn. */
  boolean holds(double x, double y) {
    return Math.abs(x) < HUGE && Math.abs(y) < HUGE && (!logX || x > 0) && (!logY || y > 0);
  }
}
