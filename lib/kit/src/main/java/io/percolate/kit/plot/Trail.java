package io.percolate.kit.plot;

import java.awt.geom.Path2D;

/** A named path over a surface, such as an optimizer's; it ends where it isn't finite any more. */
record Trail(String name, double[] x, double[] y) {

  /** Lines a little beyond the window's edge end out of sight. */
  private static final double EDGE = 0.02;

  /** Shorter steps are gathered into one: they are less than half a pixel long. */
  private static final double NEAR = 0.001;

  Trail {
    if (x.length != y.length || x.length == 0) {
      throw new IllegalArgumentException(
          "The trail “%s” has %d x values and %d y values; give equally many, and at least one."
              .formatted(name, x.length, y.length));
    }
    if (!Scale.LINEAR.holds(x[0], y[0])) {
      throw new IllegalArgumentException(
          "The trail “%s” starts at (%s, %s), which is nowhere.".formatted(name, x[0], y[0]));
    }
  }

  /** How many points there are before one that isn't finite. */
  int length() {
    int length = 1;
    while (length < x.length && Scale.LINEAR.holds(x[length], y[length])) {
      length++;
    }
    return length;
  }

  /** The part of it that lies in a window, in the unit square. */
  Path2D in(Range window) {
    Path2D path = new Path2D.Double();
    int last = length() - 1;
    double[] a = {window.u(x[0]), window.v(y[0])};
    boolean joined = false;
    for (int i = 1; i <= last; i++) {
      double[] b = {window.u(x[i]), window.v(y[i])};
      if (i < last && Math.hypot(b[0] - a[0], b[1] - a[1]) < NEAR) {
        continue;
      }
      double[] shares = clip(a, b);
      boolean seen = shares[0] <= shares[1];
      if (seen && (!joined || shares[0] > 0)) {
        path.moveTo(between(a[0], b[0], shares[0]), between(a[1], b[1], shares[0]));
      }
      if (seen) {
        path.lineTo(between(a[0], b[0], shares[1]), between(a[1], b[1], shares[1]));
      }
      joined = seen && shares[1] == 1;
      a = b;
    }
    return path;
  }

  /** Reckoned from the nearer end, so that one far away costs no digits. */
  private static double between(double a, double b, double share) {
    return share < 0.5 ? a + share * (b - a) : b - (1 - share) * (b - a);
  }

  /** The shares of a line between which it lies in the unit square (Liang and Barsky 1984). */
  private static double[] clip(double[] a, double[] b) {
    double from = 0;
    double to = 1;
    for (int axis = 0; axis < 2; axis++) {
      double step = b[axis] - a[axis];
      double near = (-EDGE - a[axis]) / step;
      double far = (1 + EDGE - a[axis]) / step;
      if (step != 0) {
        from = Math.max(from, Math.min(near, far));
        to = Math.min(to, Math.max(near, far));
      } else if (a[axis] < -EDGE || a[axis] > 1 + EDGE) {
        to = -1;
      }
    }
    return new double[] {from, to};
  }
}
